/**
 * A clip as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/, JSON-LD), and back without loss. What the model has no word
 * for stands under `byname:`; the page is described with the prefixes that the annotation context defines itself (schema, dcterms). PURE.
 */
import type { Clip, ClipEntity, Place, Revision } from '../model/clip.ts';

const BYNAME = 'https://byname.example/ns#';
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { byname: BYNAME }] as const;

interface TextPosition {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
interface XPath {
  readonly type: 'XPathSelector';
  readonly value: string;
  readonly refinedBy: TextPosition;
}
export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | TextPosition
  | { readonly type: 'RangeSelector'; readonly startSelector: XPath; readonly endSelector: XPath };

export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'commenting' | 'tagging';
      readonly value: string;
      readonly format: 'text/plain';
    }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'identifying';
      readonly source: string;
      readonly 'schema:name': string;
      readonly 'byname:kind': ClipEntity['kind'];
    };

/** People were not correctable at first: such clips do not say which edit brought them. */
export type KeptRevision = Omit<Revision, 'entities'> & Partial<Pick<Revision, 'entities'>>;

export interface Annotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly creator?: { readonly type: 'Person'; readonly name: string };
  readonly body: readonly Body[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: {
      readonly id: string;
      readonly type: 'schema:NewsArticle';
      readonly format: 'text/html';
      readonly language?: string;
      readonly 'schema:headline': string;
      readonly 'schema:author': readonly string[];
      readonly 'schema:publisher'?: string;
      readonly 'schema:datePublished'?: string;
    };
    readonly state: { readonly type: 'TimeState'; readonly sourceDate: string };
    readonly styleClass: Clip['colour'];
    readonly selector: readonly Selector[];
  };
  readonly 'byname:speaker'?: { readonly id?: string; readonly 'schema:name': string };
  readonly 'byname:form'?: NonNullable<Clip['form']>;
  readonly 'byname:collection'?: string;
  readonly 'byname:deleted'?: true;
  readonly 'byname:revision': KeptRevision;
}

const WIKIDATA = 'http://www.wikidata.org/entity/';
const OWN = 'urn:byname:entity:';

/** Wikidata's own address of an item; other packs' ids have none and become a URN. */
export function entityIri(id: string): string {
  return /^Q[1-9]\d*$/.test(id) ? WIKIDATA + id : OWN + encodeURIComponent(id);
}

/** `null`: an address that names no entity of ours. */
export function entityOfIri(iri: string): string | null {
  const item = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/.exec(iri)?.[1];
  if (item !== undefined) return item;
  if (!iri.startsWith(OWN)) return null;
  try {
    return decodeURIComponent(iri.slice(OWN.length));
  } catch {
    return null;
  }
}

function selectorsOf({ quote, position, range }: Place): readonly Selector[] {
  const selectors: Selector[] = [{ type: 'TextQuoteSelector', ...quote }];
  if (position) selectors.push({ type: 'TextPositionSelector', ...position });
  if (range) {
    const point = ({ path, offset }: typeof range.start): XPath => ({
      type: 'XPathSelector',
      value: path,
      refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
    });
    selectors.push({
      type: 'RangeSelector',
      startSelector: point(range.start),
      endSelector: point(range.end),
    });
  }
  return selectors;
}

export function toAnnotation(clip: Clip): Annotation {
  const { source, speaker } = clip;
  const body: Body[] = [];
  if (clip.note !== '')
    body.push({ type: 'TextualBody', purpose: 'commenting', value: clip.note, format: 'text/plain' });
  for (const value of clip.tags)
    body.push({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' });
  for (const { id, name, kind } of clip.entities)
    body.push({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: entityIri(id),
      'schema:name': name,
      'byname:kind': kind,
    });
  return {
    '@context': CONTEXT,
    id: clip.id,
    type: 'Annotation',
    motivation: clip.note === '' ? 'highlighting' : 'commenting',
    created: clip.created,
    modified: clip.modified,
    ...(clip.creator === null ? {} : { creator: { type: 'Person', name: clip.creator } }),
    body,
    target: {
      type: 'SpecificResource',
      source: {
        id: source.url,
        type: 'schema:NewsArticle',
        format: 'text/html',
        ...(source.language === null ? {} : { language: source.language }),
        'schema:headline': source.title,
        'schema:author': source.authors,
        ...(source.publisher === null ? {} : { 'schema:publisher': source.publisher }),
        ...(source.published === null ? {} : { 'schema:datePublished': source.published }),
      },
      state: { type: 'TimeState', sourceDate: source.accessed },
      styleClass: clip.colour,
      selector: selectorsOf(clip.place),
    },
    ...(speaker === null
      ? {}
      : {
          'byname:speaker': {
            ...(speaker.id === null ? {} : { id: entityIri(speaker.id) }),
            'schema:name': speaker.name,
          },
        }),
    ...(clip.form === null ? {} : { 'byname:form': clip.form }),
    ...(clip.collection === null ? {} : { 'byname:collection': clip.collection }),
    ...(clip.deleted ? { 'byname:deleted': true as const } : {}),
    'byname:revision': clip.revision,
  };
}

/** Back from what `toAnnotation` wrote; for anybody else's annotations see read/w3c.ts. */
export function fromAnnotation(annotation: Annotation): Clip {
  const { body, target } = annotation;
  const { source } = target;
  const speaker = annotation['byname:speaker'];
  const entities = body.flatMap(part =>
    part.type === 'SpecificResource'
      ? [
          {
            id: entityOfIri(part.source) ?? part.source,
            name: part['schema:name'],
            kind: part['byname:kind'],
          },
        ]
      : [],
  );
  return {
    id: annotation.id,
    created: annotation.created,
    modified: annotation.modified,
    creator: annotation.creator?.name ?? null,
    place: placeOf(target.selector),
    source: {
      url: source.id,
      title: source['schema:headline'],
      authors: source['schema:author'],
      publisher: source['schema:publisher'] ?? null,
      published: source['schema:datePublished'] ?? null,
      accessed: target.state.sourceDate,
      language: source.language ?? null,
    },
    entities,
    note: body.flatMap(part => (part.purpose === 'commenting' ? [part.value] : [])).join('\n\n'),
    tags: body.flatMap(part => (part.purpose === 'tagging' ? [part.value] : [])),
    colour: target.styleClass,
    collection: annotation['byname:collection'] ?? null,
    speaker: speaker
      ? {
          id: speaker.id === undefined ? null : (entityOfIri(speaker.id) ?? speaker.id),
          name: speaker['schema:name'],
        }
      : null,
    form: annotation['byname:form'] ?? null,
    deleted: annotation['byname:deleted'] ?? false,
    revision: revisionOf(annotation['byname:revision'], entities),
  };
}

/** Where nothing is said of the people, they stand on the edit that the form stands on: the first, if nobody has corrected it. */
function revisionOf(kept: KeptRevision, entities: readonly ClipEntity[]): Revision {
  const edit = kept.set.form?.edit ?? kept.edits[0] ?? '';
  return { ...kept, entities: kept.entities ?? entities.map(({ id: value }) => ({ edit, value })) };
}

function placeOf(selectors: readonly Selector[]): Place {
  let quote = { exact: '', prefix: '', suffix: '' };
  let position: Place['position'] = null;
  let range: Place['range'] = null;
  for (const selector of selectors) {
    switch (selector.type) {
      case 'TextQuoteSelector': {
        const { exact, prefix, suffix } = selector;
        quote = { exact, prefix, suffix };
        break;
      }
      case 'TextPositionSelector':
        position = { start: selector.start, end: selector.end };
        break;
      case 'RangeSelector': {
        const { startSelector: start, endSelector: end } = selector;
        range = {
          start: { path: start.value, offset: start.refinedBy.start },
          end: { path: end.value, offset: end.refinedBy.start },
        };
        break;
      }
    }
  }
  return { quote, position, range };
}
