import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { commonOf, turned } from '../../src/pack/common.ts';
import { combine } from '../../src/pack/lexicon.ts';
import { articles, entities, statements } from './sample.ts';
import { lexiconOf, packOf, person, read } from './small-lexicons.ts';

describe('several packs', () => {
  const first: Entity[] = [
    { ...person('Q1', 'Anna Eins', 'Eins'), description: { de: 'aus dem ersten' } },
    person('Q2', 'Bernd Zwei'),
  ];
  const second: Entity[] = [
    person('Q3', 'Bernd Zwei', 'Bernd Zwei Drei'),
    {
      ...person('Q1', 'Ann One'),
      born: '1950',
      description: { de: 'aus dem zweiten', en: 'from the second' },
      prominence: 9,
    },
  ];

  it('are one: the same id is one ref, its record united, the first pack counting', async () => {
    const lexicon = await lexiconOf(first, second);
    const [eins, one] = lexicon.match('Eins, Ann One');
    expect(one?.refs).toEqual(eins?.refs);
    expect(await lexicon.entities(eins?.refs ?? [])).toEqual([
      {
        id: 'Q1',
        kind: 'person',
        names: { und: ['Anna Eins', 'Eins', 'Ann One'] },
        description: { de: 'aus dem ersten', en: 'from the second' },
        born: '1950',
        prominence: 9,
      },
    ]);
    expect(await lexicon.entityById('Q1')).toEqual((await lexicon.entities(eins?.refs ?? []))[0]);
  });

  it('say which names of a checked record come from one that nobody checked, in either order', async () => {
    const checked: Entity[] = [{ ...person('Q1', 'Anna Eins', 'Eins'), checked: '2026-01-01' }];
    const other: Entity[] = [person('Q1', 'Eins', 'Ann One'), person('Q2', 'Bernd Zwei')];
    for (const packs of [
      [checked, other],
      [other, checked],
    ]) {
      const known = await (await lexiconOf(...packs)).entityById('Q1');
      expect(known).toMatchObject({ checked: '2026-01-01', unchecked: ['Ann One'] });
    }
    expect(await (await lexiconOf(other, other)).entityById('Q1')).not.toHaveProperty('unchecked');
  });

  it('need not be joined anew, in whatever order they come', async () => {
    const [a, b] = await Promise.all([first, second].map(list => packOf({ entities: list })));
    if (a === undefined || b === undefined) throw new Error('no packs');
    const known = await commonOf(a, b);
    for (const [packs, common] of [
      [[a, b], known],
      [[b, a], turned(known)],
    ] as const) {
      const lexicon = await combine(packs, async () => structuredClone(common));
      const [eins, one] = lexicon.match('Eins, Ann One');
      expect(one?.refs).toEqual(eins?.refs);
      const [united] = await lexicon.entities(eins?.refs ?? []);
      expect([...(united?.names.und ?? [])].sort()).toEqual(['Ann One', 'Anna Eins', 'Eins']);
    }
  });

  it('have in common what has the same id, however many there are of each', async () => {
    const some = fc.uniqueArray(fc.nat(400), { maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(some, some, some, async (x, y, z) => {
        const lists = [x, y, z];
        const packs = await Promise.all(
          lists.map(ids => packOf({ entities: ids.map(id => person(`Q${id}`, `Name ${id}`)) })),
        );
        const lexicon = await combine(packs);
        for (const id of new Set(lists.flat())) {
          const ref = await lexicon.refOf(`Q${id}`);
          const hit = lexicon.match(`Name ${id}`)[0];
          expect(hit?.refs).toEqual([ref]);
          expect((await lexicon.entityById(`Q${id}`))?.id).toBe(`Q${id}`);
        }
        const [a, b] = packs;
        if (a === undefined || b === undefined) return;
        const common = await commonOf(a, b);
        expect(turned(await commonOf(b, a))).toEqual(common);
        expect(common.first.length).toBe(x.filter(id => y.includes(id)).length);
        const asked = ['Q7', 'none', ...y.map(id => `Q${id}`)];
        expect(await a.refsOf(asked)).toEqual(await Promise.all(asked.map(id => a.refOf(id))));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('give all namesakes and the longest name of any', async () => {
    const lexicon = await lexiconOf(first, second);
    expect(await read(lexicon, 'Bernd Zwei und Bernd Zwei Drei')).toBe(
      'Bernd Zwei:Q2+Q3:exact Bernd Zwei Drei:Q3:exact',
    );
  });

  it('are asked together for statements, articles and holders', async () => {
    const role = { title: { de: 'Präsident' }, office: 'head-of-state', country: 'RU' };
    const lexicon = await combine([
      await packOf({ entities, statements, articles }),
      await packOf({
        entities: [
          { ...person('Q7747', 'Putin'), roles: [role] },
          { ...person('Q5', 'Anton'), roles: [role] },
        ],
        statements: [
          {
            speaker: 'Q7747',
            text: 'Neu.',
            form: 'direct',
            date: '2025',
            source: { url: 'https://example.org/n' },
          },
        ],
        articles: [{ url: 'https://example.org/a', title: 'noch einmal', mentions: ['Q7747'] }],
      }),
    ]);
    expect((await lexicon.statementsBy('Q7747', 2)).map(({ text }) => text)).toEqual([
      'Neu.',
      'Ein zweiter Satz.',
    ]);
    expect((await lexicon.articlesAbout('Q7747', 5)).map(({ title }) => title)).toEqual(['A']);
    const holders = await lexicon.entities(lexicon.holders('RU/head-of-state'));
    expect(holders.map(({ id }) => id)).toEqual(['Q7747', 'Q5']);
  });

  it('may be none at all', async () => {
    const lexicon = await combine([]);
    expect(lexicon.match('Anna Eins')).toEqual([]);
    expect(lexicon.lookup('Anna')).toBeNull();
    expect(await lexicon.similar('Anna', 3)).toEqual([]);
    expect(await lexicon.entityById('Q1')).toBeNull();
  });
});
