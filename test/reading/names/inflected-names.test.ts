import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { pl } from '../../../src/languages/pl.ts';
import { combine } from '../../../src/pack/lexicon.ts';
import { openPack } from '../../../src/pack/open.ts';
import { fromBytes } from '../../../src/pack/source.ts';
import { buildPack } from '../../../src/pack/write.ts';
import { withInflected } from '../../../src/reading/names/inflected-names.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const NAMES = [
  'Donald Tusk',
  'Angela Merkel',
  'Olaf Scholz',
  'Jarosław Kaczyński',
  'Tusk',
  'Anna Nowak',
  'Adam Nowak',
];

async function found(text: string, language = pl) {
  const info = { id: 't', title: 't', version: '1', licence: 'CC0-1.0', languages: [] };
  const entities = NAMES.map((name, i) => ({
    id: name,
    kind: 'person' as const,
    names: { pl: [name] },
    prominence: 10 - i,
  }));
  const lexicon = await combine([await openPack(fromBytes(await buildPack({ info, entities })))]);
  const tokenized = tokenize(text, language);
  const hits = withInflected(lexicon.match(text), tokenized, lexicon, language);
  return hits.map(({ start, end, refs, form }) => [
    text.slice(start, end),
    refs.map(ref => NAMES[ref]).join('|'),
    form,
  ]);
}

describe('names with endings on every word', () => {
  it.each([
    ['Rząd Donalda Tuska upadł.', [['Donalda Tuska', 'Donald Tusk', 'inflected']]],
    ['Spotkanie z Donaldem Tuskiem trwało.', [['Donaldem Tuskiem', 'Donald Tusk', 'inflected']]],
    [
      'Polityka Angeli Merkel i Olafa Scholza.',
      [
        ['Angeli Merkel', 'Angela Merkel', 'inflected'],
        ['Olafa Scholza', 'Olaf Scholz', 'inflected'],
      ],
    ],
    ['Partia Jarosława Kaczyńskiego', [['Jarosława Kaczyńskiego', 'Jarosław Kaczyński', 'inflected']]],
    [
      'Donald Tusk i Tusk',
      [
        ['Donald Tusk', 'Donald Tusk', 'exact'],
        ['Tusk', 'Tusk', 'exact'],
      ],
    ],
    ['Piotra Szolca, Donalda. Szolca', []],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('a word alone where the page has that name as it is, or of five letters', async () => {
    expect(await found('Partia Tusk i rząd Tuska')).toEqual([
      ['Tusk', 'Tusk', 'exact'],
      ['Tuska', 'Tusk', 'inflected'],
    ]);
    expect(await found('Rząd Tuska')).toEqual([['Tuska', 'Tusk', 'inflected']]);
    expect(await found('Rząd Tusk, rząd tuska')).toEqual([['Tusk', 'Tusk', 'exact']]);
  });

  it('are not looked for in a language without cases', async () => {
    expect(await found('Donalda Tuska', en)).toEqual([]);
  });
});
