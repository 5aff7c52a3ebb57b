/** Clips as one W3C AnnotationPage. The same clips in whatever order give the same bytes. PURE. */
import type { Clip } from '../../model/clip.ts';
import { toAnnotation } from '../annotation.ts';

export function toAnnotationPage(clips: readonly Clip[]): string {
  const items = clips
    .toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1))
    .map(clip => {
      const { '@context': _, ...item } = toAnnotation(clip);
      return item;
    });
  const [first] = clips;
  const context = first ? toAnnotation(first)['@context'] : ['http://www.w3.org/ns/anno.jsonld'];
  return `${JSON.stringify({ '@context': context, id: 'urn:byname:clips', type: 'AnnotationPage', items }, null, 2)}\n`;
}
