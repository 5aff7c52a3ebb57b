/**
 * W3C annotations, our own and anybody's, and Hypothesis' API rows, which are nearly such (https://h.readthedocs.io/en/latest/api-reference/:
 * `uri`, `text`, `tags`, `document.title`, selectors in `target[0].selector`). PURE.
 */
import type { Clip, Place, TreePoint } from '../../model/clip.ts';
import { fromAnnotation } from '../annotation.ts';
import { parseAnnotation } from '../schema.ts';
import {
  BadEntry,
  foreignClip,
  idFor,
  isObject,
  type Loose,
  listOf,
  offsetOf,
  textOf,
  timeOf,
} from './foreign.ts';

/** @throws BadEntry */
export function clipOfAnnotation(value: unknown): Clip {
  if (!isObject(value)) throw new BadEntry('no annotation');
  if ('byname:revision' in value) {
    const parsed = parseAnnotation(value);
    if ('wrong' in parsed) throw new BadEntry(parsed.wrong);
    return fromAnnotation(parsed);
  }
  const [target] = listOf(value.target);
  const source = sourceOf(target);
  const { note, tags } = bodiesOf(value);
  const place = placeOf(target);
  const created =
    timeOf(value.created) ?? timeOf(value.updated) ?? timeOf(value.modified) ?? '1970-01-01T00:00:00.000Z';
  return foreignClip({
    id: annotationId(value) ?? idFor(source.url, place.quote.exact, place.quote.prefix, created),
    url: textOf(value.uri) ?? source.url,
    title: titleOf(value) ?? source.title,
    created,
    modified: timeOf(value.modified) ?? timeOf(value.updated) ?? created,
    creator: creatorOf(value),
    place,
    note: [textOf(value.text) ?? '', ...note].filter(Boolean).join('\n\n'),
    tags: [...listOf(value.tags).flatMap(tag => textOf(tag) ?? []), ...tags],
    language: source.language,
  });
}

/** Hypothesis' ids are short words; an address of theirs makes them unique. */
function annotationId(value: Loose): string | null {
  const id = textOf(value.id);
  if (id === null) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(id)) return id;
  return `https://hypothes.is/a/${encodeURIComponent(id)}`;
}

function sourceOf(target: unknown): { url: string; title: string; language: string | null } {
  if (typeof target === 'string') return { url: target, title: '', language: null };
  const source = isObject(target) ? (target.source ?? target.id) : null;
  if (isObject(source))
    return {
      url: textOf(source.id) ?? textOf(source.source) ?? '',
      title:
        textOf(source['schema:headline']) ?? textOf(source['dcterms:title']) ?? textOf(source.title) ?? '',
      language: textOf(listOf(source.language)[0]),
    };
  return { url: textOf(source) ?? '', title: '', language: null };
}

function titleOf(value: Loose): string | null {
  return isObject(value.document) ? textOf(listOf(value.document.title)[0]) : null;
}

function creatorOf(value: Loose): string | null {
  const user = textOf(value.user);
  if (user !== null) return user.replace(/^acct:/, '');
  const [creator] = listOf(value.creator);
  if (isObject(creator)) return textOf(creator.name) ?? textOf(creator.nickname) ?? textOf(creator.id);
  return textOf(creator);
}

function bodiesOf(value: Loose): { note: string[]; tags: string[] } {
  const note: string[] = [];
  const tags: string[] = [];
  const direct = textOf(value.bodyValue);
  if (direct !== null) note.push(direct);
  for (const body of listOf(value.body)) {
    if (!isObject(body)) continue;
    const words = textOf(body.value) ?? textOf(body.chars);
    if (words === null) continue;
    if (listOf(body.purpose).includes('tagging')) tags.push(words);
    else note.push(words);
  }
  return { note, tags };
}

function placeOf(target: unknown): Place {
  let quote: Place['quote'] | null = null;
  let position: Place['position'] = null;
  let range: Place['range'] = null;
  for (const selector of isObject(target) ? listOf(target.selector) : []) {
    if (!isObject(selector)) continue;
    switch (selector.type) {
      case 'TextQuoteSelector':
        quote ??= {
          exact: squeezed(selector.exact),
          prefix: squeezed(selector.prefix, false).slice(-200),
          suffix: squeezed(selector.suffix, false).slice(0, 200),
        };
        break;
      case 'TextPositionSelector': {
        const [start, end] = [offsetOf(selector.start), offsetOf(selector.end)];
        if (start !== null && end !== null && end > start) position = { start, end };
        break;
      }
      case 'RangeSelector':
        range = rangeOf(selector);
        break;
    }
  }
  if (!quote) throw new BadEntry('no TextQuoteSelector: the passage has no words');
  return { quote, position, range };
}

/** White space as in a PageText; the page that the words came from counted its own. */
function squeezed(value: unknown, trim = true): string {
  const text = (textOf(value) ?? '')
    .split(/\s*\n\s*\n\s*/)
    .map(part => part.replace(/\s+/g, ' '))
    .join('\n\n');
  return trim ? text.trim() : text;
}

/** Hypothesis' form (`startContainer`, relative to the body) and that of the specification (`startSelector`). */
function rangeOf(selector: Loose): Place['range'] {
  const point = (path: unknown, offset: unknown): TreePoint | null => {
    const at = offsetOf(offset);
    const steps = textOf(path);
    if (steps === null || at === null) return null;
    const whole = steps.startsWith('/html') ? steps : `/html/body${steps}`;
    const counted = whole.replace(/\/([^/[\]]+)(?=\/|$)/g, '/$1[1]');
    return { path: counted.toLowerCase(), offset: at };
  };
  const selected = (value: unknown): TreePoint | null =>
    isObject(value) ? point(value.value, isObject(value.refinedBy) ? value.refinedBy.start : 0) : null;
  const start = point(selector.startContainer, selector.startOffset) ?? selected(selector.startSelector);
  const end = point(selector.endContainer, selector.endOffset) ?? selected(selector.endSelector);
  return start && end ? { start, end } : null;
}
