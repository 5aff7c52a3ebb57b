/** Chinese in simplified characters, one UTF-16 unit for one: a page in traditional ones and a pack in simplified ones name the same people. */
import { once } from '../../languages/once.ts';
import { SIMPLIFIED_TO_TRADITIONAL } from './simplified.ts';

const HAN = /[\u3400-\u9fff]/gu;

/** The simplified character of each traditional one that has another. */
const simplified = once((): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (let i = 0; i < SIMPLIFIED_TO_TRADITIONAL.length; i += 2)
    table.set(SIMPLIFIED_TO_TRADITIONAL.charAt(i + 1), SIMPLIFIED_TO_TRADITIONAL.charAt(i));
  return table;
});

/** `text` of the same length; what is simplified or not Chinese stays as it is. */
export function inSimplified(text: string): string {
  return text.replace(HAN, character => simplified().get(character) ?? character);
}
