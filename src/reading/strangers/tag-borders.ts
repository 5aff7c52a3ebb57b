/** Where the tagger's names of people begin: not with the country, the body or the title before them. */
import type { Language } from '../../languages/language.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { afterTitles } from '../names/trim.ts';
import type { Found } from '../page/found.ts';
import { countryOfWord } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import type { TaggedName } from '../tagger/tag.ts';
import type { TokenizedText } from '../text/token.ts';
import { tokenAt } from '../text/tokens.ts';

/** A person's name keeps at least this many words. */
const LEAST = 2;

/**
 * The tagger's names, people's without what languages put before a name with a capital and without a comma: "президент [Сбербанка] Герман
 * Греф", "[Польши] Анджей Дуда". `found`: the lexicon's stretches, in order of start.
 */
export function withBorders(
  tagged: readonly TaggedName[],
  tokenized: TokenizedText,
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  language: Language,
): readonly TaggedName[] {
  return tagged.map(name => {
    if (name.kind !== 'person') return name;
    const first = tokenAt(tokenized.tokens, name.start);
    const end = tokenAt(tokenized.tokens, name.end);
    const from = borderOf(tokenized, first, end, found, profiles, language);
    return from === first ? name : { ...name, start: tokenized.tokens[from]?.start ?? name.start };
  });
}

function borderOf(
  tokenized: TokenizedText,
  first: number,
  end: number,
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  language: Language,
): number {
  const { givenNames } = language.names;
  for (let from = first; ; ) {
    from = afterTitles(tokenized, from, end, language);
    const word = tokenized.tokens[from]?.lower ?? '';
    if (end - from <= LEAST || givenNames.has(word)) return from;
    const body = found.find(one => one.firstToken === from && one.endToken < end);
    const isBody =
      body !== undefined &&
      end - body.endToken >= LEAST &&
      body.refs.every(ref => profiles.get(ref)?.entity.kind === 'organisation');
    if (isBody) from = body.endToken;
    else if (countryOfWord(word, language) !== null) from++;
    else return from;
  }
}
