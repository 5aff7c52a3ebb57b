/** Everything on a page that may be a name, with what is known of whom it may mean: what resolution decides on. */
import type { Language } from '../languages/language.ts';
import type { EntityRef, Lexicon } from '../model/lexicon.ts';
import { acronymOf } from './acronyms.ts';
import { cuesOf } from './cues.ts';
import { type Description, findDescriptions } from './descriptions.ts';
import { type Profile, profileOf } from './features.ts';
import { type Found, nameStretches, nameWords } from './found.ts';
import { descriptionBeside, type Holders, officeKeys } from './holders.ts';
import { type Page, pageOf } from './page.ts';
import { type Case, caseOf } from './resolve.ts';
import { type FullName, withShortForms } from './short-names.ts';
import { type Stranger, strangersOf } from './strangers.ts';
import type { TaggedName } from './tagger/tag.ts';
import { tagOf } from './tags.ts';
import type { TokenizedText } from './tokens.ts';
import { trimmed } from './trim.ts';

export interface Survey {
  readonly page: Page;
  readonly profiles: ReadonlyMap<EntityRef, Profile>;
  readonly cases: readonly Case[];
  /** Names that the packs do not know. */
  readonly strangers: readonly Stranger[];
  readonly descriptions: readonly Description[];
  readonly holders: Holders;
}

/** `tagged`: the tagger's names in order of start; `null` when it has not run. Asks the lexicon for all entities at once. */
export async function survey(
  tokenized: TokenizedText,
  language: Language,
  published: string | null,
  lexicon: Lexicon,
  tagged: readonly TaggedName[] | null,
): Promise<Survey> {
  const page = pageOf(tokenized, language, published);
  const named = nameStretches(tokenized, lexicon.match(tokenized.text), language);
  const descriptions = findDescriptions(tokenized, language);
  const holders = new Map(officeKeys(descriptions).map(key => [key, lexicon.holders(key)]));
  const refs = [...new Set([...named.flatMap(found => found.refs), ...[...holders.values()].flat()])];
  const entities = await lexicon.entities(refs);
  const profiles = new Map<EntityRef, Profile>();
  refs.forEach((ref, i) => {
    const entity = entities[i];
    if (entity !== undefined) profiles.set(ref, profileOf(entity));
  });
  const names = named.map(one => trimmed(one, tokenized, profiles, language));
  const strangers = strangersOf(tokenized, names, tagged, language);
  const known = names.filter(one => !strangers.some(stranger => isPartOfName(one, stranger)));
  const full = fullNames(tokenized, known, strangers, profiles);
  const cases = withShortForms(tokenized, known, full, language)
    .filter(
      one =>
        !strangers.some(
          stranger => stranger.start <= one.start && stranger.end >= one.end && one.refs.length === 0,
        ),
    )
    .map(one =>
      caseOf(
        one,
        {
          cues: cuesOf(tokenized, one.firstToken, one.endToken, language),
          tag: tagOf(one, tagged),
          description: descriptionBeside(descriptions, tokenized, one),
        },
        profiles,
        page,
      ),
    );
  return { page, profiles, cases, strangers, descriptions, holders };
}

/** "Bush" of "Jenna Bush": a person's name is not cut in pieces. */
function isPartOfName(one: Found, stranger: Stranger): boolean {
  return stranger.kind === 'person' && stranger.start <= one.start && stranger.end >= one.end;
}

/** The names of more than one word, known or not: those may be shortened later on the page. */
function fullNames(
  tokenized: TokenizedText,
  found: readonly Found[],
  strangers: readonly Stranger[],
  profiles: ReadonlyMap<EntityRef, Profile>,
): readonly FullName[] {
  const known = found.flatMap((one): FullName[] => {
    const words = nameWords(one.text);
    if (words.length < 2) return [];
    const acronym = acronymOf(tokenized, one);
    return (['person', 'organisation'] as const).flatMap(kind => {
      const refs = one.refs.filter(ref => profiles.get(ref)?.entity.kind === kind);
      return refs.length === 0
        ? []
        : [{ start: one.start, words, kind, refs, acronym: kind === 'person' ? null : acronym }];
    });
  });
  const unknown = strangers.flatMap((one): FullName[] =>
    one.words.length < 2
      ? []
      : [
          {
            start: one.start,
            words: one.words,
            kind: one.kind,
            refs: [],
            acronym: acronymOf(tokenized, one),
          },
        ],
  );
  return [...known, ...unknown];
}
