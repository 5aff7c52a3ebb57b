/** From the words that name a speaker to a known entity, an unknown, or the words themselves. */
import type { Mention, Span, Speaker, Unknown } from '../../model/reading.ts';
import type { StatementsInput } from './find.ts';

const overlapping = <T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  span: Span,
): T[] => list.filter(item => item.start < span[1] && span[0] < item.end);

/** The speaker whose words are `span`. */
export function resolveSpeaker(span: Span, input: StatementsInput): Speaker {
  const mentions = overlapping<Mention>(input.mentions, span);
  const unknowns = overlapping<Unknown>(input.unknowns, span);
  const person = mentions.find(mention => mention.kind === 'person');
  if (person !== undefined) return { span, entity: person.entity };
  const unknown = unknowns.find(item => item.kind === 'person') ?? unknowns[0];
  if (unknown !== undefined) return { span, unknown: input.unknowns.indexOf(unknown) };
  const first = mentions[0];
  if (first !== undefined) return { span, entity: first.entity };
  return { span, text: input.tokenized.text.slice(span[0], span[1]) };
}
