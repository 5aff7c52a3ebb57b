/** The two maps over a dump: lines of the dump in, keyed lines out (records.ts). Every line by itself, so a dump can be cut anywhere. */
import type { EntityKind } from '../../../model/entity.ts';
import { entityBytes, parseEntity } from '../input/dump-line.ts';
import { countryOf, type DraftOptions, draftOf, itemsOf, kindOf } from './draft.ts';
import { type Item, itemOfLine } from './item.ts';
import { multilingualLabel, textsOf } from './names.ts';
import { type Answer, keyed } from './records.ts';
import { itemOf, mainSnak, monolingualIn, qualifiers, statements, textIn } from './snaks.ts';

/** Keyed lines of a line of the dump. @throws Error with the reason when the line cannot be used. */
export type MapLine = (line: Buffer) => string[];

const CLASS_MARKS = ['"P279"', '"P297"', '"redirect"'].map(mark => Buffer.from(mark));

/** The class tree's edges (parent, `S`, child), countries (`C`) and redirects (`R`). Lines without either are not parsed. */
export const mapClasses: MapLine = line => {
  if (!CLASS_MARKS.some(mark => line.includes(mark))) return [];
  const bytes = entityBytes(line);
  const item = bytes === null ? null : itemOfLine(parseEntity(bytes));
  if (item === null) return [];
  if ('redirect' in item) return [keyed(item.id, 'R', item.redirect)];
  const lines: string[] = [];
  for (const statement of statements(item.claims, 'P297')) {
    const code = textIn(mainSnak(statement));
    if (code === null || !/^[A-Z]{2}$/.test(code) || qualifiers(statement, 'P582').length > 0) continue;
    lines.push(keyed(item.id, 'C', code));
    break;
  }
  for (const statement of statements(item.claims, 'P279')) {
    const parent = itemOf(mainSnak(statement));
    if (parent !== null) lines.push(keyed(parent, 'S', item.id));
  }
  return lines;
};

/** An entity's draft (`E`), its requests (`R`, keyed by who must answer), and what every item that others may refer to has to answer (`A`). */
export function entityMapper(options: DraftOptions): MapLine {
  return line => {
    const bytes = entityBytes(line);
    const item = bytes === null ? null : itemOfLine(parseEntity(bytes));
    if (item === null || 'redirect' in item) return [];
    const kind = kindOf(item, options);
    const draft = kind === null ? null : draftOf(item, kind, options);
    const answer = answerOf(item, draft === null ? null : kind, options);
    const lines = answer === null ? [] : [keyed(item.id, 'A', answer)];
    if (draft === null) return lines;
    lines.push(keyed(item.id, 'E', draft));
    for (const id of new Set(draft.wants.map(want => want.id))) lines.push(keyed(id, 'R', item.id));
    return lines;
  };
}

/** What a position is of, the most exact first: organisation directed by the office, part of, applies to jurisdiction, country. */
const OF = ['P2389', 'P361', 'P1001', 'P17'];

/** `null`: not an item that a role or a part can refer to. Of a hundred million items of a full dump, some ten million are. */
function answerOf(item: Item, kind: EntityKind | null, options: DraftOptions): Answer | null {
  const { claims, labels } = item;
  const { facts, languages } = options;
  const office =
    ['P279', 'P1001', 'P2389'].some(property => Object.hasOwn(claims, property)) ||
    itemsOf(claims, 'P31', facts).some(id => facts.classes.position.has(id));
  if (kind === null && !office) return null;
  const own = textsOf(labels, 'labels', languages);
  const everywhere = multilingualLabel(labels);
  const l = everywhere !== null && Object.keys(own).length === 0 ? { und: everywhere } : own;
  const country = countryOf(claims, 'P17', facts) ?? countryOf(claims, 'P1001', facts);
  const f = office ? femaleTitles(item, options) : {};
  const of = office ? OF.flatMap(property => itemsOf(claims, property, facts))[0] : undefined;
  return {
    ...(kind === null ? {} : { k: kind }),
    l,
    ...(Object.keys(f).length === 0 ? {} : { f }),
    ...(country === undefined ? {} : { c: country }),
    ...(of === undefined ? {} : { of }),
  };
}

/** "Bundeskanzlerin": female form of label. */
function femaleTitles({ claims }: Item, { languages }: DraftOptions): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const statement of statements(claims, 'P2521')) {
    const title = monolingualIn(mainSnak(statement));
    const tag = languages.find(({ codes }) => title !== null && codes.includes(title.language))?.tag;
    if (title !== null && tag !== undefined) titles[tag] ??= title.text;
  }
  return titles;
}
