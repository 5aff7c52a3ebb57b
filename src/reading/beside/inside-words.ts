/** A name of a script without spaces that is the middle of a longer word: 特拉斯 (Truss) in 斯特拉斯堡 (Strasbourg). */
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { inSimplified } from '../text/in-simplified.ts';

/** Characters of the longest word that the tagger's lists know. */
const LONGEST = 6;
/** Characters of it before or behind the name. */
const MOST = 3;

/** Whether a known word covers the stretch and more, or characters of a transcription go on before it or behind. */
export function isInsideWord(found: Found, page: Page): boolean {
  const { text: own, start, end } = found;
  const { text } = page.tokenized;
  const { lists } = page;
  const { transcribed } = page.language.names;
  if (transcribed === undefined || !HAN.test(own)) return false;
  const isTranscription = (character: string): boolean =>
    character !== '' && transcribed.includes(inSimplified(character));
  if (isInsideKnownWord(found, page)) return true;
  const goesOn = (inside: string, outside: string): boolean =>
    isTranscription(inside) && isTranscription(outside);
  return (
    (goesOn(own.charAt(0), text.charAt(start - 1)) &&
      !LENGTHS.some(n => lists.isPhrase(text.slice(Math.max(0, start - n), start)))) ||
    (goesOn(own.charAt(own.length - 1), text.charAt(end)) &&
      !LENGTHS.some(n => lists.isPhrase(text.slice(end, end + n))))
  );
}

/** 克里 (Kerry) in 克里米亚 (Crimea), 巴萨 (Barça) in 蒙巴萨 (Mombasa): a known word covers the stretch and more. */
export function isInsideKnownWord(
  { text: own, start, end }: Found,
  { tokenized: { text }, language: { names }, lists }: Page,
): boolean {
  const { transcribed, alsoTranscribed = '' } = names;
  if (transcribed === undefined || !HAN.test(own)) return false;
  // Of words that are not in the lists one in 255 is taken for one that is, so that few are asked: those that go on as transcriptions do.
  const isTranscribed = (at: number): boolean => {
    const character = inSimplified(text.charAt(at));
    return character !== '' && (transcribed.includes(character) || alsoTranscribed.includes(character));
  };
  const mostBefore = isTranscribed(start - 1) ? MOST : 0;
  const mostBehind = isTranscribed(end) ? MOST : 0;
  for (let before = 0; before <= mostBefore; before++)
    for (let behind = before === 0 ? 1 : 0; behind <= mostBehind; behind++) {
      const word = text.slice(Math.max(0, start - before), end + behind);
      if (word.length <= LONGEST && word.length > own.length && HAN.test(word) && lists.isPhrase(word))
        return true;
    }
  return false;
}

/**
 * 龙江 in 黑龙江 (a province): two characters that are a longer known word with the one beside them. For names that hardly anybody has: of such
 * words one in 255 is taken for one that the lists have.
 */
export function isPartOfKnownWord(
  { text: own, start, end }: Found,
  { tokenized: { text }, lists }: Page,
): boolean {
  if (!TWO.test(own)) return false;
  return [text.slice(Math.max(0, start - 1), end), text.slice(start, end + 1)].some(
    word => word.length > own.length && HAN.test(word) && lists.isPhrase(word),
  );
}

const TWO = /^\p{Script=Han}{2}$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Of the word beside it, in characters. */
const LENGTHS = [2, 3, 4, 5];
