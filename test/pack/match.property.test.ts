import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NamesBuilder } from '../../src/pack/names/builder.ts';
import type { Hit } from '../../src/pack/names/found.ts';
import { lookupName, matchNames } from '../../src/pack/names/match.ts';
import { NamesView } from '../../src/pack/names/view.ts';
import { namesBytes } from './names-bytes.ts';
import { Oracle } from './oracle.ts';

const WORDS = [
  ...'Müller Mueller Muller Müllers MÜLLER müller Weiß Weiss WEISS von der Der DER de Xi XI xi Who WHO who EU Eu Nato NATO'.split(
    ' ',
  ),
  ...'eBay Ebay ebay McDonald Michael Michal Bauer Baur Bund Bundes Bundesrat Bundesrates Rat Rates Time Times Bank America'.split(
    ' ',
  ),
  ...'Дом дом доме Доме суд суда Путин Путина Путину ПУТИН Путиным Иван Ивана Иванов Иванова Владимир Владимиром Сергей Сергея Мария Марии'.split(
    ' ',
  ),
  ...'习 近 平 习近平 金正恩 プーチン 푸틴 푸틴은 김정은이 É e\u0301 Łódź Lodz Strauß Strauss Mu\u0308ller Pu\u00adtin Pu\u200btin Putin Putins'.split(
    ' ',
  ),
  ...'a A b B c C Ab aB ab 9 90 G20 é ö oe'.split(' '),
];
/** More with PROPERTY_RUNS=100000. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  "'",
  '’',
  '. ',
  ', ',
  '',
  '\u00a0',
  '\u2009',
  ' – ',
  '\n',
  '  ',
  '/',
  ' & ',
  '“ ',
  '        ',
  '.',
  '\u00ad',
];

const phrase = (most: number, words: readonly string[] = WORDS) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: most })
    .map(pairs => pairs.map(([word, gap], i) => (i === pairs.length - 1 ? word : word + gap)).join(''));

/** Names and a text of few words, so that many names are in it. */
const namesAndText = (longest: number, names: number, text: number) =>
  fc
    .subarray(WORDS, { minLength: 1, maxLength: 9 })
    .chain(words =>
      fc.tuple(fc.array(phrase(longest, words), { minLength: 2, maxLength: names }), phrase(text, words)),
    );

async function build(names: readonly string[]) {
  const builder = new NamesBuilder();
  const oracle = new Oracle();
  names.forEach((name, ref) => {
    if (builder.add(ref, name, false) === null) oracle.add(ref, name);
  });
  return { view: await viewOf(builder, names.length), oracle };
}

async function viewOf(builder: NamesBuilder, entities: number): Promise<NamesView> {
  return new NamesView(await namesBytes(await builder.finish(entities)));
}

const plain = (hits: readonly Hit[]) =>
  hits.map(({ start, end, found }) => ({
    start,
    end,
    found: found.map(({ ref, form }) => `${ref} ${form}`).sort(),
  }));

describe('matching', { timeout: 120_000 }, () => {
  it('finds what the oracle finds, in texts of the same words', async () => {
    await fc.assert(
      fc.asyncProperty(namesAndText(4, 60, 120), async ([names, text]) => {
        const { view, oracle } = await build(names);
        expect(plain(matchNames([view], text))).toEqual(oracle.match(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('finds what the oracle finds, in any text', async () => {
    const letters = fc.constantFrom(..."abAB öÖeéß\u0301\u00ad.-'’,;\n习пПа");
    const any = (most: number) => fc.array(letters, { maxLength: most }).map(units => units.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(any(8), { minLength: 1, maxLength: 80 }), any(300), async (names, text) => {
        const { view, oracle } = await build(names);
        expect(plain(matchNames([view], text))).toEqual(oracle.match(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('goes on over the border of a piece of text as within it', async () => {
    const { view, oracle } = await build(['Anna Bo Cesar Dora', 'Anna Bo', 'Dora Anna', 'von der Emma']);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Anna', 'Bo', 'Cesar', 'Dora', 'von', 'der', 'Emma', 'x'), {
          minLength: 4000,
          maxLength: 7000,
        }),
        words => {
          const text = words.join(' ');
          expect(plain(matchNames([view], text))).toEqual(oracle.match(text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds in several packs what one pack with all their names finds', async () => {
    await fc.assert(
      fc.asyncProperty(namesAndText(3, 40, 80), async ([names, text]) => {
        const half = names.map((_, ref) => ref % 2);
        const builders = [new NamesBuilder(), new NamesBuilder()];
        for (const [ref, name] of names.entries()) builders[half[ref] ?? 0]?.add(ref, name, false);
        const views = await Promise.all(builders.map(builder => viewOf(builder, names.length)));
        const { view } = await build(names);
        expect(plain(matchNames(views, text))).toEqual(plain(matchNames([view], text)));
      }),
      { numRuns: 500 },
    );
  });

  it('looks a whole string up as it would match it', async () => {
    await fc.assert(
      fc.asyncProperty(namesAndText(3, 30, 3), async ([names, text]) => {
        const { view } = await build(names);
        const [first, ...rest] = plain(matchNames([view], text));
        const hit = lookupName([view], text);
        if (hit === null) return;
        expect(rest).toEqual([]);
        expect(plain([hit])).toEqual([first]);
      }),
      { numRuns: 500 },
    );
  });
});
