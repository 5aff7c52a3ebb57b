/**
 * How many of the linked names that a pack knows are found as who they are, in whatever case form:
 *   npm run gold -- covered [--set=ru-nerel-dev] [--pack=world] [--documents=N]
 * Recall of people and organisations whose entity is in the pack with a name in the text's language; precision of marks by confidence: a mark is right where it overlaps a
 * gold name of the same entity, and does not count where the gold says optional or unresolved. Needs ../shared.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJsonLines } from '../../scripts/json-lines.ts';
import type { GoldDocument } from '../../scripts/resolution/gold.ts';
import { openPacks } from '../../src/cli/open-packs.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { SURE } from '../../src/model/certainty.ts';
import { read } from '../../src/reading/read.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const flag = (name: string, otherwise: string): string =>
  process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const file = `${SHARED}gold/linking-${flag('set', 'ru-nerel-dev')}.jsonl.gz`;
if (!existsSync(file)) {
  console.log(`covered: ${file} is not here; nothing measured.`);
  process.exit(0);
}
const lexicon = await openPacks([`${SHARED}packs/${flag('pack', 'world')}`]);
const documents = readJsonLines<GoldDocument>(file).slice(0, Number(flag('documents', '1000000')));
const known = new Map<string, boolean>();
const recall = { person: [0, 0], organisation: [0, 0] };
const levels = [0, SURE, 0.8, 0.9, 0.95].map(least => ({ least, marks: 0, right: 0, disputed: 0 }));
// The gold is not of one mind: "Эрдоган" is Q39259 seven times and Q1770357 nine times.
const senses = new Set(
  documents.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`),
  ),
);
for (const { language, text, published = null, mentions: gold } of documents) {
  const { mentions } = await read({ language, text, published }, lexicon, readingTools());
  for (const { start, end, entity, kind } of gold) {
    if (entity === null || (kind !== 'person' && kind !== 'organisation')) continue;
    if (!known.has(entity))
      known.set(entity, (await lexicon.entityById(entity))?.names[language] !== undefined);
    if (known.get(entity) !== true) continue;
    const row = recall[kind];
    row[1] = (row[1] ?? 0) + 1;
    if (mentions.some(mention => mention.start < end && mention.end > start && mention.entity === entity))
      row[0] = (row[0] ?? 0) + 1;
  }
  for (const mention of mentions) {
    const under = gold.filter(one => one.start < mention.end && one.end > mention.start);
    if (under.some(one => one.optional === true || one.unresolved === true)) continue;
    const right = under.some(one => one.entity === mention.entity);
    for (const level of levels)
      if (mention.confidence >= level.least) {
        level.marks++;
        if (right) level.right++;
        else if (senses.has(`${mention.text} ${mention.entity}`)) level.disputed++;
      }
  }
}
for (const [kind, [found = 0, all = 0]] of Object.entries(recall))
  console.log(`${kind}: recall of covered names ${(found / all).toFixed(3)} (${found} of ${all})`);
for (const { least, marks, right, disputed } of levels)
  console.log(
    `marks of at least ${least}: precision ${(right / marks).toFixed(3)} (${right} of ${marks}); of the others the gold links ${disputed} elsewhere as we do`,
  );
