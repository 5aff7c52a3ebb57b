/** Text in, Reading out. */
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention, Reading, SourceDocument } from '../model/reading.ts';
import { identify } from './identify.ts';

/**
 * Reads one document: who is named in it, who is meant, and what they are said to have said.
 * Offsets are UTF-16 units into `document.text`. Fails only if the lexicon does.
 */
export async function read(document: SourceDocument, lexicon: Lexicon): Promise<Reading> {
  const { text } = document;
  const language = identify(text, document.language);
  const hits = lexicon.match(text);
  const refs = hits.map(hit => hit.refs[0] ?? -1);
  const entities = await lexicon.entities(refs.filter(ref => ref >= 0));
  const mentions = hits.flatMap((hit, i): Mention[] => {
    const entity = entities[i];
    if (entity === undefined || entity.kind === 'other') return [];
    const confidence = 1 / hit.refs.length;
    return [
      {
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        entity: entity.id,
        kind: entity.kind,
        via: hit.form === 'compound' ? 'compound' : 'name',
        confidence,
        candidates: [[entity.id, confidence]],
      },
    ];
  });
  return {
    ...(document.id === undefined ? {} : { id: document.id }),
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.title === undefined ? {} : { title: document.title }),
    language: language.tag,
    published: document.published ?? null,
    text,
    mentions,
    unknowns: [],
    statements: [],
  };
}
