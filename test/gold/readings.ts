/**
 * Whether the engine still reads the same, for changes that must not change what it finds: reads the pages of ../shared/pages and texts of the
 * sets of ../shared/gold with the starter pack and ../shared/packs/world, and keeps or compares the Readings, byte by byte.
 *   npm run gold -- readings --keep=FILE      before the change
 *   npm run gold -- readings --like=FILE      after it: lists the texts that are read otherwise, and fails if there are any
 * What is kept depends on packs, weights and rules alike: keep anew after each rebase.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { openPacks } from '../../src/cli/open-packs.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { starterPackFile } from '../../src/cli/starter-file.ts';
import type { SourceDocument } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import { documentIn, listedPages } from './shared-pages.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** Texts of a set are its sentences joined, to so many UTF-16 units, and so many of them. */
const LENGTH = 6_000;
const MOST_OF_A_SET = 25;

const option = (name: string): string | undefined =>
  process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

function* pages(): Generator<SourceDocument> {
  for (const page of listedPages()) {
    try {
      yield documentIn(page);
    } catch {
      // No article there.
    }
  }
}

function* sets(): Generator<SourceDocument> {
  for (const file of readdirSync(`${SHARED}gold`).filter(name => name.endsWith('.jsonl.gz'))) {
    let text = '';
    let count = 0;
    for (const document of readJsonLines<SourceDocument>(`${SHARED}gold/${file}`)) {
      text += `${document.text}\n\n`;
      if (text.length < LENGTH || count >= MOST_OF_A_SET) continue;
      yield { ...document, id: `${file}/${count++}`, text };
      text = '';
    }
  }
}

const keep = option('keep');
const like = option('like');
if (!existsSync(SHARED) || (keep === undefined && like === undefined)) {
  console.log('npm run gold -- readings --keep=FILE|--like=FILE, with ../shared beside the repository');
} else {
  const lexicon = await openPacks([await starterPackFile(), `${SHARED}packs/world`]);
  const tools = readingTools();
  const readings: string[] = [];
  for (const documents of [pages(), sets()])
    for (const document of documents) readings.push(JSON.stringify(await read(document, lexicon, tools)));
  if (keep !== undefined) writeFileSync(keep, readings.join('\n'));
  if (like !== undefined) {
    const before = readFileSync(like, 'utf8').split('\n');
    const other = readings.filter((reading, i) => reading !== before[i]);
    for (const reading of other) console.log((JSON.parse(reading) as { id: string }).id);
    if (other.length > 0 || before.length !== readings.length) process.exitCode = 1;
    console.log(`${readings.length} texts, ${other.length} read otherwise than in ${like}`);
  } else console.log(`${readings.length} texts kept in ${keep}`);
}
