/** Whether an office is held at the time that a text speaks of it: "the president", "the former president", "a designated president". */
import type { Language } from '../../languages/language.ts';
import type { Token } from '../text/token.ts';

/**
 * Whether the office of the tokens `[first, end)` is held now or over, by its words and those beside them within `[from, to)`; `null`: neither
 * for sure ("designate", "acting", "a president").
 */
export function timeOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  to: number,
  { names }: Language,
): 'now' | 'past' | null {
  const article = first > from && names.definiteArticles.includes(tokens[first - 1]?.lower ?? '');
  const at = article ? first - 2 : first - 1;
  const before = at < from ? '' : (tokens[at]?.lower ?? '');
  // Scripts that are cut by character: "候任".
  const two = at - 1 < from ? '' : `${tokens[at - 1]?.lower ?? ''}${before}`;
  const said = [before, two, ...tokens.slice(first, Math.min(end + 1, to)).map(token => token.lower)];
  if (said.some(word => names.former.includes(word))) return 'past';
  if (said.some(word => names.notNow.includes(word))) return null;
  return names.indefiniteArticles.includes(before) ? null : 'now';
}
