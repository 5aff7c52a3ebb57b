/** Requests about clips, checked at the boundary. */
import * as v from 'valibot';
import { COLOURS, LOST } from '../model/clip.ts';

/** Longest passage in UTF-16 units: ten pages of a book. */
const MAX_PASSAGE = 40_000;

const short = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const point = v.object({ path: v.pipe(v.string(), v.maxLength(4_000)), offset: count });
const speaker = v.object({ id: v.nullable(id), name: short });
const form = v.picklist(['direct', 'indirect', 'reported']);

const place = v.object({
  quote: v.object({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PASSAGE)),
    prefix: v.pipe(v.string(), v.maxLength(200)),
    suffix: v.pipe(v.string(), v.maxLength(200)),
  }),
  position: v.nullable(v.object({ start: count, end: count })),
  range: v.nullable(v.object({ start: point, end: point })),
});

const entities = v.pipe(
  v.array(v.object({ id, name: short, kind: v.picklist(['person', 'organisation']) })),
  v.maxLength(500),
);
const tags = v.pipe(v.array(short), v.maxLength(200));

const draft = v.object({
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  place,
  entities,
  speaker: v.nullable(speaker),
  form: v.nullable(form),
});

const values = v.object({
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
  tags: v.exactOptional(tags),
  entities: v.exactOptional(entities),
  colour: v.exactOptional(v.picklist(COLOURS)),
  collection: v.exactOptional(v.nullable(v.pipe(short, v.trim(), v.minLength(1)))),
  speaker: v.exactOptional(v.nullable(speaker)),
  form: v.exactOptional(v.nullable(form)),
  deleted: v.exactOptional(v.boolean()),
});

const change = v.object({
  ...values.entries,
  title: v.exactOptional(short),
  authors: v.exactOptional(v.pipe(v.array(short), v.maxLength(50))),
  publisher: v.exactOptional(v.nullable(short)),
  published: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)))),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
});
const edit = v.object({ id: v.pipe(v.string(), v.uuid()), clip: id, change });

const found = v.variant('how', [
  v.object({ how: v.picklist(['position', 'quote', 'fuzzy']), doubt: v.boolean() }),
  v.object({ how: v.literal('lost'), reason: v.picklist(LOST) }),
]);

/** @param meta what a page may say of itself (validate.ts) */
export const clipRequests = <M extends v.GenericSchema>(meta: M) =>
  [
    v.object({ name: v.literal('clip.save'), draft, page: meta, values }),
    v.object({ name: v.literal('clip.page'), page: meta }),
    v.object({ name: v.literal('clip.edit'), edit, page: meta }),
    v.object({
      name: v.literal('clip.found'),
      page: meta,
      found: v.pipe(v.array(v.object({ clip: id, found })), v.maxLength(5_000)),
    }),
    v.object({ name: v.literal('clip.words') }),
    v.object({
      name: v.literal('clips.list'),
      after: v.nullable(id),
      count: v.pipe(count, v.minValue(1), v.maxValue(5_000)),
    }),
    v.object({ name: v.literal('clips.edit'), edits: v.pipe(v.array(edit), v.maxLength(20_000)) }),
    v.object({
      name: v.literal('clips.take'),
      annotations: v.pipe(v.array(v.unknown()), v.maxLength(5_000)),
      shared: v.exactOptional(v.boolean()),
    }),
    v.object({
      name: v.literal('clips.pack'),
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
      licence: v.pipe(v.string(), v.maxLength(1_000)),
      attribution: v.pipe(v.string(), v.maxLength(1_000)),
    }),
    v.object({ name: v.literal('clips.purge'), ids: v.pipe(v.array(id), v.maxLength(20_000)) }),
    v.object({ name: v.literal('backup.read'), after: v.nullable(v.pipe(v.string(), v.maxLength(8_000))) }),
    v.object({
      name: v.literal('backup.restore'),
      settings: v.unknown(),
      choices: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
      own: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
      notes: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
      removed: v.pipe(v.array(v.unknown()), v.maxLength(100_000)),
      archive: v.pipe(v.array(v.unknown()), v.maxLength(5_000)),
    }),
  ] as const;
