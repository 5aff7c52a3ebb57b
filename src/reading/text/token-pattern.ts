/** What a token is, as one pattern; what its parts are for is said in tokens.ts. */
import type { Form } from './forms.ts';

// Alternatives in order of preference. Soft hyphens (U+00AD) and joiners stay inside words.
const ALTERNATIVES = [
  '(?<cjk>[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〇])',
  '(?<dotted>(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?!\\p{L}))',
  "(?<clitic>(?<=[\\p{L}\\p{N}.])['’]s(?![\\p{L}\\p{N}]))",
  "(?<elision>(?<![\\p{L}\\p{N}'’])(?:[ldjmtscn]|[LJMTSCN]|[DO](?=['’]\\p{Ll})|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n|[Qq]uell|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=[\\p{L}\\p{N}]{2}))",
  "(?<word>(?:[\\p{L}\\p{M}]|\\p{N}+(?=\\p{L}))(?:[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]|['’](?!s(?![\\p{L}\\p{N}]))(?=\\p{L})|[-‐‑·](?=[\\p{L}\\p{N}]))*)",
  '(?<number>\\p{N}+(?:[.,:]\\p{N}+)*)',
  '(?<mark>[^\\s])',
].join('|');

/** Made at the first character that needs it: hardly a text of Latin letters has one, and its classes of Unicode take milliseconds. */
let pattern: RegExp | undefined;

const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The token at `at` by the pattern. @returns where it ends */
export function cutByPattern(
  text: string,
  at: number,
  push: (start: number, end: number, kind: Form['kind']) => void,
): number {
  pattern ??= new RegExp(ALTERNATIVES, 'uy');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return at + 1;
  const groups = match.groups ?? {};
  const kind = groups.mark !== undefined ? 'mark' : groups.number !== undefined ? 'number' : 'word';
  let from = at;
  // A word that runs into a script without spaces ("iPhone手机") is cut where the script changes.
  for (const part of groups.word !== undefined ? cutAtCjk(match[0]) : [match[0]]) {
    push(from, from + part.length, kind);
    from += part.length;
  }
  return from;
}

function cutAtCjk(word: string): readonly string[] {
  if (!CJK_CHARACTER.test(word)) return [word];
  return (
    word.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? [word]
  );
}
