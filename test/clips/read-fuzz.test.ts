/** Files that came from anywhere: whatever is in them, nothing is thrown, no good entry is lost to a bad one, and each trouble says where. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../src/clips/annotation.ts';
import { toVault } from '../../src/clips/formats/vault.ts';
import { toAnnotationPage } from '../../src/clips/formats/w3c.ts';
import { readClips } from '../../src/clips/read/read.ts';
import { parseAnnotation } from '../../src/clips/schema.ts';
import { clips, filled, plainClip, words } from './arbitrary.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const own = fc.uniqueArray(clips, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

/** Anything JSON can hold, with the names that our readers look for more often than chance would have them. */
const { value: loose } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'https://example.org/a',
      'javascript:alert(1)',
      '2026-02-30',
      'Annotation',
      'TextQuoteSelector',
      'tagging',
      'backup',
      'collection',
    ),
    words,
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'rows',
        'items',
        'first',
        'annotations',
        'target',
        'selector',
        'source',
        'id',
        'uri',
        'url',
        'type',
        'exact',
        'prefix',
        'body',
        'value',
        'purpose',
        'tags',
        'highlights',
        'text',
        'content',
        'notes',
        'created',
        'updated',
        'user',
        'document',
        'title',
        'byname',
        'byname:revision',
        'clips',
        'version',
        'sha256',
        'count',
        'archive',
        'own',
        '__proto__',
        'constructor',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
}));

const hypothesisRow = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{6,22}$/),
    exact: filled,
    text: words,
    tags: fc.array(filled, { maxLength: 3 }),
    at: fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  })
  .map(({ id, exact, text, tags, at }) => ({
    id,
    created: at.toISOString().replace('Z', '123+00:00'),
    updated: at.toISOString(),
    user: 'acct:someone@hypothes.is',
    uri: 'https://example.org/a',
    text,
    tags,
    document: { title: ['A'] },
    target: [{ source: 'https://example.org/a', selector: [{ type: 'TextQuoteSelector', exact }] }],
  }));
const highlightsPage = fc
  .record({ texts: fc.array(filled, { minLength: 1, maxLength: 4 }) })
  .map(({ texts }) => ({
    url: 'https://example.org/b',
    title: 'B',
    highlights: texts.map((text, at) => ({
      text: text.replace(/[<&]/g, '+'),
      timestamp: `2026-03-0${at + 1}T10:00:00Z`,
    })),
  }));

describe('a file of unknown make', () => {
  it('is read without a throw, and every clip that comes out is whole (any JSON)', () => {
    fc.assert(
      fc.property(loose, value => {
        const { clips: found, troubles, kind } = readClips(encode(JSON.stringify(value)));
        for (const clip of found) {
          expect(parseAnnotation(JSON.parse(JSON.stringify(toAnnotation(clip))))).not.toHaveProperty('wrong');
          expect(clip.source.url).toMatch(/^https?:/);
        }
        for (const { where, what } of troubles) expect([where, what]).not.toContain('');
        if (kind === 'unknown') expect(troubles).toHaveLength(1);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is read without a throw (any bytes, cut files, flipped bits)', () => {
    const vault = toVault([plainClip({ note: 'first' }), plainClip({}, 2)]);
    const page = encode(toAnnotationPage([plainClip({ note: 'ä' }), plainClip({}, 2)]));
    fc.assert(
      fc.property(
        fc.constantFrom(vault, page, encode('PK\u0003\u0004')),
        fc.nat(),
        fc.nat(255),
        fc.option(fc.nat()),
        (bytes, at, byte, cut) => {
          const changed = Uint8Array.from(bytes);
          changed[at % changed.length] = byte;
          const file = cut === null ? changed : changed.slice(0, cut % changed.length);
          const { clips: found, troubles } = readClips(file);
          if (found.length === 0) expect(troubles.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** Good entries with strange ones between them: the good ones come in, each other one is told by its place. */
function mixed(good: readonly unknown[], bad: readonly unknown[], order: readonly boolean[]) {
  const list: unknown[] = [];
  const places: number[] = [];
  let [one, other] = [0, 0];
  for (const first of [...order, ...good.map(() => true), ...bad.map(() => false)]) {
    if (first && one < good.length) list.push(good[one++]);
    else if (!first && other < bad.length) {
      places.push(list.length);
      list.push(bad[other++]);
    }
  }
  return { list, places };
}
const badEntry = fc.constantFrom<unknown>(
  null,
  7,
  'text',
  [],
  {},
  { target: 'javascript:alert(1)' },
  { uri: 'https://example.org/a', target: [{ selector: [{ type: 'TextQuoteSelector', exact: ' ' }] }] },
  { 'byname:revision': {}, id: 'x' },
);
const order = fc.array(fc.boolean(), { maxLength: 8 });
const bad = fc.array(badEntry, { maxLength: 4 });

describe('good entries beside bad ones', () => {
  it('come in from a W3C page, and each bad one is named by its place', () => {
    fc.assert(
      fc.property(own, bad, order, (list, others, turns) => {
        const good = list.map(clip => JSON.parse(JSON.stringify(toAnnotation(clip))));
        const { list: items, places } = mixed(good, others, turns);
        const read = readClips(encode(JSON.stringify({ type: 'AnnotationPage', items })));
        expect(read.clips.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        expect(read.troubles.map(({ where }) => where)).toEqual(places.map(place => `items[${place}]`));
      }),
      { numRuns: 300 },
    );
  });
  it('come in from a Hypothesis export', () => {
    const rows = fc.uniqueArray(hypothesisRow, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(rows, bad, order, (list, others, turns) => {
        const { list: all, places } = mixed(list, others, turns);
        const read = readClips(encode(JSON.stringify({ total: all.length, rows: all })));
        expect(read.clips.map(({ note }) => note)).toEqual(list.map(({ text }) => text));
        expect(read.troubles.map(({ where }) => where)).toEqual(places.map(place => `rows[${place}]`));
      }),
      { numRuns: 300 },
    );
  });
  it('come in from the Obsidian clipper, a page at a time', () => {
    fc.assert(
      fc.property(fc.array(highlightsPage, { minLength: 1, maxLength: 3 }), fc.nat(2), (pages, nth) => {
        const broken = pages.map((page, at) =>
          at === nth ? { ...page, highlights: [...page.highlights, { text: '' }, 7] } : page,
        );
        const read = readClips(encode(JSON.stringify(broken)));
        expect(read.kind).toBe('obsidian');
        expect(read.clips).toHaveLength(pages.flatMap(({ highlights }) => highlights).length);
        const count = pages[nth]?.highlights.length ?? 0;
        expect(read.troubles.map(({ where }) => where)).toEqual(
          nth < pages.length ? [`[${nth}].highlights[${count}]`, `[${nth}].highlights[${count + 1}]`] : [],
        );
      }),
      { numRuns: 200 },
    );
  });
});
