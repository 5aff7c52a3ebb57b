/** Clips of every kind, for properties; and a plain one to change by hand. */
import * as fc from 'fast-check';
import { firstRevision, newClip } from '../../src/clips/revise.ts';
import { type Clip, type ClipValues, COLOURS } from '../../src/model/clip.ts';

/** Text with what formats stumble over: markup, quotes, line ends, other scripts, halves of pairs excluded. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '{',
        '}',
        '%',
        '&',
        '$',
        '#',
        '_',
        '^',
        '~',
        '<',
        '>',
        ',',
        ';',
        '\n',
        '\r\n',
        '\t',
        '=',
        '+',
        '-',
        '@',
        '---',
        '{{note}}',
        'ER  - ',
        'TY  - ',
        ' and ',
        'Müller',
        '习近平',
        'Путин',
        ' ',
        ': ',
        '\u2028',
        '|',
        '[[',
        ']]',
        '`',
        '*',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
);
export const filled = words.filter(text => text.trim() !== '');
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(date => date.toISOString());
const id = fc.uuid().map(uuid => `urn:uuid:${uuid}`);
const offset = fc.nat(100_000);
const point = fc.record({
  path: fc.constantFrom('/html[1]/body[1]/p[2]', '/html[1]/body[1]/div[1]/p[9]'),
  offset,
});
const entityId = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 7 }).map(n => `Q${n}`),
  filled.map(name => `starter:${name}`),
);

export const clips: fc.Arbitrary<Clip> = fc
  .record({
    id,
    at: time,
    creator: fc.option(words),
    exact: filled,
    prefix: words,
    suffix: words,
    position: fc.option(fc.tuple(offset, offset).map(([start, length]) => ({ start, end: start + length }))),
    range: fc.option(fc.record({ start: point, end: point })),
    url: fc.webUrl({ withQueryParameters: true }),
    title: words,
    authors: fc.array(words, { maxLength: 3 }),
    publisher: fc.option(words),
    published: fc.option(fc.constantFrom('2020-07-24', '2020-07', '2020')),
    language: fc.option(fc.constantFrom('de', 'en', 'zh')),
    entities: fc.uniqueArray(
      fc.record({
        id: entityId,
        name: words,
        kind: fc.constantFrom('person' as const, 'organisation' as const),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    speaker: fc.option(fc.record({ id: fc.option(entityId), name: words })),
    form: fc.option(fc.constantFrom('direct' as const, 'indirect' as const, 'reported' as const)),
    note: words,
    tags: fc.uniqueArray(filled, { maxLength: 4 }),
    colour: fc.constantFrom(...COLOURS),
    collection: fc.option(filled),
    deleted: fc.boolean(),
    edit: fc.uuid(),
  })
  .map(r => {
    const values: ClipValues = {
      note: r.note,
      tags: r.tags,
      colour: r.colour,
      collection: r.collection,
      speaker: r.speaker,
      form: r.form,
      entities: r.entities,
      deleted: r.deleted,
    };
    return {
      ...values,
      id: r.id,
      created: r.at,
      modified: r.at,
      creator: r.creator,
      place: {
        quote: { exact: r.exact, prefix: r.prefix, suffix: r.suffix },
        position: r.position,
        range: r.range,
      },
      source: {
        url: r.url,
        title: r.title,
        authors: r.authors,
        publisher: r.publisher,
        published: r.published,
        accessed: r.at,
        language: r.language,
      },
      revision: firstRevision(values, { id: r.edit, at: r.at }),
    };
  });

export function plainClip(change: Partial<ClipValues> = {}, nth = 1): Clip {
  const at = `2026-11-23T10:00:${String(nth % 60).padStart(2, '0')}.000Z`;
  const place = {
    quote: { exact: 'The bridge will open in spring.', prefix: 'The mayor said: ', suffix: ' Nobody' },
    position: { start: 16, end: 47 },
    range: null,
  };
  const draft = {
    id: `urn:uuid:00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    place,
    entities: [{ id: 'Q1', name: 'Maria Ilves', kind: 'person' as const }],
    speaker: { id: 'Q1', name: 'Maria Ilves' },
    form: 'direct' as const,
  };
  const source = {
    url: 'https://example.org/bridge',
    title: 'A bridge in spring',
    authors: ['Jan van der Meer', 'Reuters'],
    publisher: 'The Harbour Post',
    published: '2026-11-20',
    accessed: at,
    language: 'en',
  };
  return newClip(draft, source, { id: `edit-${nth}`, at }, change);
}
