/** Who wrote an article, of what pages put into the fields for authors. */
import { decodeEntities } from './entities.ts';

/** Between the names of a list that is one string. */
const BETWEEN = /\s*[,;]\s*|\s+(?:and|und|et|y|e|en|og|och|i|и|&)\s+/i;
const MOST = 20;

/**
 * The names, each once. One string with several full names ("Ann Lee, Bo Ek and Cy Day") is taken apart; "Lee, Ann" is not. Numbers and
 * addresses are no names.
 */
export function authorsOf(given: readonly string[]): string[] {
  const names = given.flatMap(author => {
    const whole = decodeEntities(author).trim();
    const parts = whole.split(BETWEEN).filter(part => part !== '');
    return parts.length > 1 && parts.every(part => /\S\s+\S/.test(part)) ? parts : [whole];
  });
  return [...new Set(names)]
    .filter(name => name !== '' && !/^\d+$|^https?:|^www\./i.test(name))
    .slice(0, MOST);
}
