/** Endings that a page may put on the last word of a name that has none; tried when the word itself is no name. */
import { CASELESS, ENDS_IN_S, IS_HANGUL, IS_SINGLE, LOWERCASE } from './scan.ts';

/** A word keeps at least this many units before a genitive's s. */
const SHORTEST = 3;
const HANGUL_SHORTEST = 2;

/** Korean particles that follow a name without a space. */
const PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 만 께 야 에서 에게 으로 까지 부터 이라 에는 께서 이나 라고 이다'.split(
    ' ',
  ),
);

/** Where the word without its ending ends, longest first, and where the mention then ends: German and English genitives keep their s. */
export interface Ending {
  readonly wordEnd: number;
  readonly mentionEnd: number;
}

const NONE: readonly Ending[] = [];

/** @param flags of the token (scan.ts) */
export function endingsOf(text: string, start: number, end: number, flags: number): readonly Ending[] {
  if (flags & ENDS_IN_S) {
    const letterCase = flags & 7;
    if (letterCase === LOWERCASE || letterCase === CASELESS || end - start <= SHORTEST) return NONE;
    const endings = [{ wordEnd: end - 1, mentionEnd: end }];
    if (end - start > SHORTEST + 1 && (text.charCodeAt(end - 2) | 0x20) === 0x65) {
      endings.push({ wordEnd: end - 2, mentionEnd: end });
    }
    return endings;
  }
  if (!(flags & IS_HANGUL) || flags & IS_SINGLE) return NONE;
  const endings: Ending[] = [];
  for (const length of [1, 2]) {
    const wordEnd = end - length;
    if (wordEnd - start >= HANGUL_SHORTEST && PARTICLES.has(text.slice(wordEnd, end))) {
      endings.push({ wordEnd, mentionEnd: wordEnd });
    }
  }
  return endings;
}
