/** A clip of ours out of a file, checked field by field: anybody can write a file. PURE. */
import * as v from 'valibot';
import { COLOURS } from '../model/clip.ts';
import { type Annotation, CONTEXT } from './annotation.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const short = v.pipe(v.string(), v.maxLength(8_000));
const id = v.pipe(short, v.minLength(1));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const edit = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const edits = v.pipe(v.array(edit), v.maxLength(10_000));
const dotted = v.pipe(v.array(v.object({ edit, value: text })), v.maxLength(10_000));
const stamp = v.object({ at: time, edit });

const position = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });
const xpath = v.object({ type: v.literal('XPathSelector'), value: short, refinedBy: position });
const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(text, v.minLength(1)),
    prefix: short,
    suffix: short,
  }),
  position,
  v.object({ type: v.literal('RangeSelector'), startSelector: xpath, endSelector: xpath }),
]);

const body = v.variant('type', [
  v.object({
    type: v.literal('TextualBody'),
    purpose: v.picklist(['commenting', 'tagging']),
    value: text,
    format: v.literal('text/plain'),
  }),
  v.object({
    type: v.literal('SpecificResource'),
    purpose: v.literal('identifying'),
    source: id,
    'schema:name': short,
    'byname:kind': v.picklist(['person', 'organisation']),
  }),
]);

const http = v.pipe(short, v.regex(/^https?:\/\//i, 'no address of a web page'));

const annotationSchema = v.object({
  id,
  type: v.literal('Annotation'),
  motivation: v.picklist(['highlighting', 'commenting']),
  created: time,
  modified: time,
  creator: v.exactOptional(v.object({ type: v.literal('Person'), name: short })),
  body: v.pipe(v.array(body), v.maxLength(2_000)),
  target: v.object({
    type: v.literal('SpecificResource'),
    source: v.object({
      id: http,
      type: v.literal('schema:NewsArticle'),
      format: v.literal('text/html'),
      language: v.exactOptional(short),
      'schema:headline': short,
      'schema:author': v.pipe(v.array(short), v.maxLength(200)),
      'schema:publisher': v.exactOptional(short),
      'schema:datePublished': v.exactOptional(date),
    }),
    state: v.object({ type: v.literal('TimeState'), sourceDate: time }),
    styleClass: v.picklist(COLOURS),
    selector: v.pipe(v.array(selector), v.minLength(1), v.maxLength(10)),
  }),
  'byname:speaker': v.exactOptional(v.object({ id: v.exactOptional(id), 'schema:name': short })),
  'byname:form': v.exactOptional(v.picklist(['direct', 'indirect', 'reported'])),
  'byname:collection': v.exactOptional(v.pipe(short, v.minLength(1))),
  'byname:deleted': v.exactOptional(v.literal(true)),
  'byname:revision': v.object({
    edits,
    notes: dotted,
    tags: dotted,
    entities: v.exactOptional(dotted),
    alive: edits,
    set: v.object({
      colour: v.exactOptional(stamp),
      collection: v.exactOptional(stamp),
      speaker: v.exactOptional(stamp),
      form: v.exactOptional(stamp),
      title: v.exactOptional(stamp),
      authors: v.exactOptional(stamp),
      publisher: v.exactOptional(stamp),
      published: v.exactOptional(stamp),
    }),
  }),
});

/** @returns the annotation without what does not belong to it, or where it is wrong: "target.source.id: …" */
export function parseAnnotation(value: unknown): Annotation | { readonly wrong: string } {
  const parsed = v.safeParse(annotationSchema, value);
  if (parsed.success) return { '@context': CONTEXT, ...parsed.output };
  const [issue] = parsed.issues;
  return { wrong: `${v.getDotPath(issue) ?? ''}: ${issue.message}` };
}
