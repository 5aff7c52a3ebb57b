/** Endings that a page may put on the last word of a name that has none; tried when the word itself is no name. */
import { HANGUL, S } from './chars.ts';
import { SHORT } from './tokens.ts';

const HANGUL_SHORTEST = 2;

/** Korean particles that follow a name without a space. */
const PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 만 께 야 에서 에게 으로 까지 부터 이라 에는 께서 이나 라고 이다'.split(
    ' ',
  ),
);

const NONE: readonly number[] = [];
const S_ONLY: readonly number[] = [1];
const S_AND_ES: readonly number[] = [1, 2];

/** Lengths of the endings that the token may have. @param info of the token (scan.ts) */
export function endingsOf(text: string, start: number, end: number, info: number): readonly number[] {
  if (info & S) {
    if (end - start <= SHORT) return NONE;
    return end - start > SHORT + 1 && (text.charCodeAt(end - 2) | 0x20) === 0x65 ? S_AND_ES : S_ONLY;
  }
  if (!(info & HANGUL)) return NONE;
  return S_AND_ES.filter(
    length => end - length - start >= HANGUL_SHORTEST && PARTICLES.has(text.slice(end - length, end)),
  );
}

/** Where the mention of a name then ends: German and English genitives keep their s, particles are not of it. */
export function mentionEnd(end: number, ending: number, info: number): number {
  return info & HANGUL ? end - ending : end;
}
