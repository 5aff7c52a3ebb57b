/** Everything on a page that may be a name, with what is known of whom it may mean: what resolution decides on. */
import type { Language } from '../languages/language.ts';
import type { EntityRef, Lexicon } from '../model/lexicon.ts';
import { cuesOf } from './cues.ts';
import { type Profile, profileOf } from './features.ts';
import { type Found, nameStretches, nameWords } from './found.ts';
import { type Page, pageOf } from './page.ts';
import { type Case, caseOf } from './resolve.ts';
import { type FullName, withShortForms } from './short-names.ts';
import type { TaggedName } from './tagger/tag.ts';
import { type Stranger, strangersOf, tagOf } from './tags.ts';
import type { TokenizedText } from './tokens.ts';
import { trimmed } from './trim.ts';

export interface Survey {
  readonly page: Page;
  readonly profiles: ReadonlyMap<EntityRef, Profile>;
  readonly cases: readonly Case[];
  /** Names that the packs do not know. */
  readonly strangers: readonly Stranger[];
}

export async function survey(
  tokenized: TokenizedText,
  language: Language,
  published: string | null,
  lexicon: Lexicon,
  tagged: readonly TaggedName[] | null,
): Promise<Survey> {
  const page = pageOf(tokenized, language, published);
  const named = nameStretches(tokenized, lexicon.match(tokenized.text), language);
  const refs = [...new Set(named.flatMap(found => found.refs))];
  const entities = await lexicon.entities(refs);
  const profiles = new Map<EntityRef, Profile>();
  refs.forEach((ref, i) => {
    const entity = entities[i];
    if (entity !== undefined) profiles.set(ref, profileOf(entity));
  });
  const trimmedNames = named.map(one => trimmed(one, tokenized, profiles, language));
  const known = fullNames(trimmedNames, profiles);
  const strangers = strangersOf(tokenized, trimmedNames, tagged);
  const found = withShortForms(tokenized, trimmedNames, known, language);
  const cases = found.map(one =>
    caseOf(
      one,
      cuesOf(tokenized, one.firstToken, one.endToken, language),
      tagOf(one, tagged),
      profiles,
      page,
    ),
  );
  return { page, profiles, cases, strangers };
}

/** The names of more than one word: those may be shortened later on the page. */
function fullNames(found: readonly Found[], profiles: ReadonlyMap<EntityRef, Profile>): readonly FullName[] {
  return found.flatMap((one): FullName[] => {
    const words = nameWords(one.text);
    if (words.length < 2) return [];
    return (['person', 'organisation'] as const).flatMap(kind => {
      const refs = one.refs.filter(ref => profiles.get(ref)?.entity.kind === kind);
      return refs.length === 0 ? [] : [{ start: one.start, words, kind, refs }];
    });
  });
}
