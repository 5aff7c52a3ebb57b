/**
 * Where a name begins and ends in a sentence: without the article, the title and the possessive that the lexicon's longest match
 * may take along ("the Senate's", "Sen. John Kerry"), with the legal form that it may leave behind ("Getty Oil" + "Co").
 */
import type { Language } from '../../languages/language.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { isTitleWord } from '../beside/cues.ts';
import { type Found, stretch } from '../page/found.ts';
import type { Profile } from '../page/profile.ts';
import { nameKey } from '../text/name-words.ts';
import type { TokenizedText } from '../text/token.ts';

/** `found` with its proper borders. Titles that belong to a candidate's own label stay ("Queen Elizabeth"). */
export function trimmed(
  found: Found,
  tokenized: TokenizedText,
  profiles: ReadonlyMap<EntityRef, Profile>,
  language: Language,
): Found {
  const { tokens } = tokenized;
  let { firstToken, endToken } = found;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  while (
    endToken - firstToken > 1 &&
    (/^['’]s?$/u.test(word(endToken - 1)) || isFinalPoint(tokenized, endToken - 1))
  )
    endToken--;
  while (endToken - firstToken > 1 && /^["“”„«»‘'’]$/u.test(word(firstToken))) firstToken++;
  if (!labelBegins(found, word(firstToken), profiles)) {
    const behindTitles = afterTitles(tokenized, firstToken, endToken, language);
    firstToken =
      behindTitles > firstToken
        ? behindTitlesOf(found, firstToken, behindTitles, tokenized, profiles, language)
        : firstToken;
  }
  if (found.refs.some(ref => profiles.get(ref)?.entity.kind === 'organisation'))
    endToken = withLegalForm(tokenized, endToken, language);
  const first = tokens[firstToken];
  const last = tokens[endToken - 1];
  if (first === undefined || last === undefined) return found;
  const start = firstToken === found.firstToken ? found.start : first.start;
  // A hit may end inside a token ("Merkel" of "Merkel-Regierung"): then its own end stands.
  let end = endToken === found.endToken ? withoutPossessive(found) : last.end;
  // "U.S", "Target Corp": the point of an abbreviation belongs to it, where it does not end the sentence too.
  if (last.text.endsWith('.') && end === last.end - 1) end = last.end;
  else if (
    end === last.end &&
    isAbbreviation(last.text, language) &&
    word(endToken) === '.' &&
    !isFinalPoint(tokenized, endToken)
  )
    end = tokens[endToken]?.end ?? end;
  if (start === found.start && end === found.end) return found;
  return {
    ...stretch(tokenized, start, end, found.form, found.refs),
    untrimmed: start === found.start ? null : nameKey(found.text),
  };
}

/** `behind`, or the token behind articles only: "Justice Department", "Queen Mary University" begin with a word that is a title before people's names. */
function behindTitlesOf(
  found: Found,
  firstToken: number,
  behind: number,
  { tokens, text }: TokenizedText,
  profiles: ReadonlyMap<EntityRef, Profile>,
  { names }: Language,
): number {
  let first = firstToken;
  while (first < behind && names.definiteArticles.includes(tokens[first]?.lower ?? '')) first++;
  const key = nameKey(text.slice(tokens[first]?.start ?? found.start, found.end));
  const isBody = found.refs.some(ref => {
    const profile = profiles.get(ref);
    return profile?.entity.kind === 'organisation' && profile.names.has(key);
  });
  return isBody ? first : behind;
}

/** The first of the tokens `[firstToken, endToken)` that is no article and no title; never the last. */
export function afterTitles(
  tokenized: TokenizedText,
  firstToken: number,
  endToken: number,
  language: Language,
): number {
  const word = (i: number): string => tokenized.tokens[i]?.lower ?? '';
  let first = firstToken;
  for (;;) {
    const article = language.names.definiteArticles.includes(word(first));
    if (!article && !isTitleWord(word(first), language.names)) return first;
    const next = word(first + 1) === '.' ? first + 2 : first + 1;
    if (next >= endToken) return first;
    first = next;
  }
}

function isAbbreviation(word: string, { names }: Language): boolean {
  const lower = word.toLowerCase();
  return names.legalForms.includes(lower) && names.finalAbbreviations.includes(lower);
}

function withoutPossessive(found: Found): number {
  const tail = /['’]s?$/u.exec(found.text);
  return tail === null ? found.end : found.end - tail[0].length;
}

function labelBegins(found: Found, first: string, profiles: ReadonlyMap<EntityRef, Profile>): boolean {
  return found.refs.some(ref => profiles.get(ref)?.labels.some(label => label[0] === first));
}

/** A point that ends the sentence, not an abbreviation of which it is a part. */
function isFinalPoint(tokenized: TokenizedText, i: number): boolean {
  if (tokenized.tokens[i]?.text !== '.') return false;
  return (
    tokenized.sentences.some(sentence => sentence.endToken === i + 1) || i + 1 === tokenized.tokens.length
  );
}

/** The end behind "Inc", "and Co", "Co. Ltd". */
function withLegalForm(tokenized: TokenizedText, end: number, language: Language): number {
  const { tokens } = tokenized;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  let to = end;
  for (;;) {
    let i = to;
    if (word(i) === ',') i++;
    if (word(i) === 'and' || word(i) === '&' || word(i) === 'und') i++;
    if (!language.names.legalForms.includes(word(i)) || !/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return to;
    to = i + 1;
    if (word(to) === '.' && !isFinalPoint(tokenized, to)) to++;
  }
}
