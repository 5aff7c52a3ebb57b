/** Names in the short texts of a card, to be opened from it. */
import type { NameSpan } from '../../messages/card-content.ts';
import type { Lexicon, NameHit } from '../../model/lexicon.ts';

/**
 * For each text the names that are beyond doubt without a page around them: spelled as known, and of several words or of one
 * entity alone. `self`, whose card it is, is left out.
 */
export async function namesIn(
  lexicon: Pick<Lexicon, 'match' | 'entities'>,
  texts: readonly string[],
  self: string,
): Promise<readonly (readonly NameSpan[])[]> {
  const hits = texts.map(text => lexicon.match(text).filter(hit => isSure(hit, text)));
  const refs = [...new Set(hits.flat().flatMap(({ refs }) => refs.slice(0, 1)))];
  const entities = await lexicon.entities(refs);
  const known = new Map(entities.map((entity, at) => [refs[at], entity] as const));
  return hits.map(found =>
    found.flatMap(({ start, end, refs }) => {
      const entity = known.get(refs[0]);
      const opens = entity && entity.kind !== 'other' && entity.id !== self;
      return opens ? [[start, end, entity.id] as const] : [];
    }),
  );
}

function isSure({ start, end, form, refs }: NameHit, text: string): boolean {
  if (form !== 'exact' && form !== 'inflected') return false;
  const name = text.slice(start, end);
  return !/^\p{Ll}/u.test(name) && (refs.length === 1 || /\s/.test(name));
}
