/** Lists of words that stand for all words that begin or end so. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/all.ts';
import { isListed } from '../../../src/reading/text/word-patterns.ts';

describe('a word of a list', () => {
  const list = ['goal', 'football-', '-stürmer', '球'];
  it.each([
    ['goal', true],
    ['goals', false],
    ['football', true],
    ['footballer', true],
    ['foot', false],
    ['nationalstürmer', true],
    ['stürmerin', false],
    ['足球队', true],
    ['队', false],
  ])('%s: %s', (word, expected) => {
    expect(isListed(word, list)).toBe(expected);
  });
});

/** What `list` says without it too, or another list that is asked before. */
const idle = (list: readonly string[], before: readonly string[]): readonly string[] =>
  list.filter((word, i) => {
    const others = [...before, ...list.filter((_, k) => k !== i)];
    if (word.startsWith('-')) return others.some(one => one.startsWith('-') && word.endsWith(one.slice(1)));
    if (word.endsWith('-'))
      return others.some(one => one.endsWith('-') && word.slice(0, -1).startsWith(one.slice(0, -1)));
    return isListed(word, others);
  });

it.each(LANGUAGES.map(({ tag, names: { sport } }) => [tag, sport] as const))(
  'no word of sport stands twice: %s',
  (_, { topic, beside, media, firms, business }) => {
    const alone = [topic, media, firms, business].flatMap(list => idle(list, []));
    expect([...alone, ...idle(beside, topic)]).toEqual([]);
  },
);
