/** Labelled documents, surveyed, with the options of every stretch that are right. */
import { readingTools } from '../../src/cli/reading-tools.ts';
import { languageOf } from '../../src/languages/all.ts';
import { en } from '../../src/languages/en.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { Case, Option } from '../../src/reading/resolution/cases.ts';
import { type Survey, survey } from '../../src/reading/survey.ts';
import { tagNames } from '../../src/reading/tagger/tag.ts';
import { wordLists } from '../../src/reading/tagger/word-lists.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { readJsonLines } from '../json-lines.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
  readonly kind: string;
  readonly optional?: boolean;
  readonly unresolved?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly published?: string | null;
  readonly evaluate?: readonly [number, number];
  readonly mentions: readonly GoldMention[];
}

/** `right[i][k]`: whether option `k` of case `i` is right; an empty list does not count. */
export interface Labelled {
  readonly set: string;
  readonly gold: GoldDocument;
  readonly surveyed: Survey;
  readonly right: readonly (readonly boolean[])[];
  /** How much its names count in a fit. */
  readonly weight: number;
}

/** Which options of a case are right; empty: it does not count. */
export type Judge = (one: Case, found: Survey, document: GoldDocument) => readonly boolean[];

/** All documents of a file, surveyed with `lexicon`. `every`: only each so-manieth; `weight`: how much a name of theirs counts. */
export async function labelledDocuments(
  file: string,
  lexicon: Lexicon,
  judge: Judge,
  { every = 1, weight = 1 } = {},
): Promise<readonly Labelled[]> {
  const tools = readingTools();
  const set = /([^/]+?)\.jsonl/u.exec(file)?.[1] ?? file;
  const documents: Labelled[] = [];
  for (const gold of readJsonLines<GoldDocument>(file).filter((_, i) => i % every === 0)) {
    const language = languageOf(gold.language) ?? en;
    const tokenized = tokenize(gold.text, language);
    const model = (await tools.tagger?.(language.tagger ?? 'latin')) ?? null;
    const tagged = model === null ? null : tagNames(tokenized, model, language.tag);
    const lists = model === null ? undefined : wordLists(model, language.tag);
    const surveyed = await survey(tokenized, language, gold.published ?? null, lexicon, tagged, lists);
    documents.push({
      set,
      gold,
      surveyed,
      right: surveyed.cases.map(one => judge(one, surveyed, gold)),
      weight,
    });
  }
  return documents;
}

/** `lexicon` with the bodies of these ids as neither people nor bodies. */
export function withoutBodies(lexicon: Lexicon, ids: ReadonlySet<string>): Lexicon {
  return {
    match: text => lexicon.match(text),
    lookup: name => lexicon.lookup(name),
    holders: key => lexicon.holders(key),
    similar: (name, limit) => lexicon.similar(name, limit),
    entities: async refs =>
      (await lexicon.entities(refs)).map(entity =>
        ids.has(entity.id) ? { ...entity, kind: 'other' as const } : entity,
      ),
  };
}

/** Of linked texts: the gold's entity; where that is no option, nobody and whatever is not shown. */
export const rightOptions: Judge = (one, found, document) => {
  const { start, end } = one.found;
  const [from, to] = document.evaluate ?? [0, document.text.length];
  if (start < from || end > to) return [];
  const gold = document.mentions.find(mention => mention.start === start && mention.end === end);
  if (gold?.unresolved === true) return [];
  const kind = (option: Option): string =>
    option.ref === null ? 'other' : (found.profiles.get(option.ref)?.entity.kind ?? 'other');
  const id = (option: Option): string | undefined =>
    option.ref === null ? undefined : found.profiles.get(option.ref)?.entity.id;
  const shown = gold?.entity != null && gold.kind !== 'other';
  if (gold?.optional === true && shown) return [];
  const right = one.options.map(option => shown && id(option) === gold.entity);
  return right.includes(true) ? right : one.options.map(option => kind(option) === 'other');
};

/**
 * Of texts whose names are marked but not linked: a marked name is right with any candidate of its kind, if the name is one that is rarely
 * shared (a body's, or a person's in full); what is no name is nobody's. `own`: ids of entities that are names to us where the
 * sets' rules say "the government".
 */
export function rightKinds(own: ReadonlySet<string>): Judge {
  return (one, found, document) => {
    const { start, end } = one.found;
    const overlapping = document.mentions.filter(mention => mention.start < end && mention.end > start);
    const gold = overlapping.find(mention => mention.start === start && mention.end === end);
    if (gold?.optional === true) return [];
    // Parts of compounds and of longer names are marked in no set, and yet are names.
    const inCompound =
      /[-‐]/u.test(document.text.charAt(end)) || /[-‐]/u.test(document.text.charAt(start - 1));
    if (gold === undefined && (inCompound || overlapping.length > 0)) return [];
    const kindOf = (option: Option): string =>
      option.ref === null ? 'other' : (found.profiles.get(option.ref)?.entity.kind ?? 'other');
    const isOwn = (option: Option): boolean => own.has(found.profiles.get(option.ref ?? -1)?.entity.id ?? '');
    const common = found.page.language.names.notNames.has(one.found.text.toLowerCase());
    if (gold === undefined && !common && one.options.some(isOwn)) return [];
    if (gold === undefined) return one.options.map(option => kindOf(option) === 'other');
    const right = one.options.map(option => kindOf(option) === gold.kind);
    const shared = gold.kind === 'person' && one.words.length < 2;
    return shared || !right.includes(true) ? [] : right;
  };
}
