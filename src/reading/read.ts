/** Text in, Reading out. */
import { flatMap } from '../languages/flat-map.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Reading, SourceDocument } from '../model/reading.ts';
import { mentionsOf } from './mentions.ts';
import { homeOf } from './page/home.ts';
import { RESOLUTION } from './resolution/resolution-weights.ts';
import { type Model, resolve } from './resolution/resolve.ts';
import { findStatements } from './statements/find.ts';
import { withSimilarNames } from './strangers/similar-names.ts';
import { survey } from './survey.ts';
import type { TaggerModel } from './tagger/model.ts';
import { tagNames } from './tagger/tag.ts';
import { wordLists } from './tagger/word-lists.ts';
import { identify } from './text/identify.ts';
import { tokenize } from './text/tokens.ts';
import { unknownsOf } from './unknowns.ts';

/** What the reading can do without, and does better with. */
export interface Tools {
  /** The statistical tagger's weights by name (src/reading/tagger/weights); `null`: not to be had. */
  readonly tagger?: (weights: 'latin' | 'chinese') => Promise<TaggerModel | null>;
  /** Other weights of resolution than those that ship, for measuring. */
  readonly resolution?: Model;
}

/**
 * Reads one document: who is named in it, who is meant, and what they are said to have said.
 * Offsets are UTF-16 units into `document.text`. Fails only if the lexicon does.
 */
export async function read(document: SourceDocument, lexicon: Lexicon, tools: Tools = {}): Promise<Reading> {
  return withSimilarNames(await readNames(document, lexicon, tools), lexicon);
}

/** As `read`, but for who has a name like an unknown's: a card or a list asks for that itself (similar-names.ts). */
export async function readNames(
  document: SourceDocument,
  lexicon: Lexicon,
  tools: Tools = {},
): Promise<Reading> {
  const { text } = document;
  const { language, tag, ours } = identify(text, document.language);
  const published = document.published ?? null;
  const tokenized = tokenize(text, language);
  const model = (await tools.tagger?.(language.tagger ?? 'latin')) ?? null;
  const tagged = model === null ? null : tagNames(tokenized, model, language.tag);
  const lists = model === null ? undefined : wordLists(model, language.tag);
  const surveyed = await survey(tokenized, language, published, lexicon, tagged, lists, homeOf(document));
  const { profiles, strangers } = surveyed;
  const decisions = resolve(surveyed, tools.resolution ?? RESOLUTION);
  const mentions = mentionsOf(decisions, surveyed, published);
  const unknowns = unknownsOf(tokenized, language, strangers, decisions, mentions, tagged, profiles);
  const genders = new Map(
    flatMap([...profiles.values()], ({ entity: { id, gender } }) =>
      gender === 'male' || gender === 'female' ? [[id, gender] as const] : [],
    ),
  );
  // The nearest language's words find names, but who says what is told by verbs.
  const statements = ours ? findStatements({ tokenized, language, mentions, unknowns, genders }) : [];
  return {
    ...(document.id === undefined ? {} : { id: document.id }),
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.title === undefined ? {} : { title: document.title }),
    language: tag,
    published,
    text,
    mentions,
    unknowns,
    statements,
  };
}
