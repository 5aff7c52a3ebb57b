/** Where a card's facts are from and where more is: its sources and links. PURE. */
import type { EntityCard, SimilarView, SourceView } from '../../messages/card-content.ts';
import type { Entity } from '../../model/entity.ts';
import { pick } from '../words.ts';

export const isOwn = ({ id }: Entity): boolean => id.startsWith('own:');

/** Who leads an organisation is told by the leaders' own entries: each is a source of its card. */
export function sourcesOfHeads(heads: readonly SimilarView[], people: readonly Entity[]): SourceView[] {
  const named = new Map(heads.map(({ id, name }) => [id, name]));
  return people.flatMap(person => {
    const name = named.get(person.id);
    if (name === undefined) return [];
    return sourcesOf(person).map(source => ({ ...source, label: `${source.label} (${name})` }));
  });
}

export function sourcesOf(entity: Entity): SourceView[] {
  // Who entered it, and when it was last changed, stands for the source.
  if (isOwn(entity)) return [{ label: 'Byname', url: null, checked: entity.checked ?? null }];
  if (!entity.source) return [];
  const host = URL.canParse(entity.source)
    ? new URL(entity.source).hostname.replace(/^www\./, '')
    : entity.source;
  return [{ label: host, url: entity.source, checked: entity.checked ?? null }];
}

export function linksOf(entity: Entity, languages: readonly string[]): EntityCard['links'] {
  const links: { label: string; url: string }[] = [];
  const wikipedia = entity.links?.wikipedia;
  const title = pick(wikipedia, languages);
  const language = Object.keys(wikipedia ?? {}).find(tag => wikipedia?.[tag] === title);
  if (title && language && /^[a-z-]+$/.test(language)) {
    links.push({
      label: 'Wikipedia',
      url: `https://${language}.wikipedia.org/wiki/${encodeURI(decode(title))}`,
    });
  }
  const website = entity.links?.website;
  if (website && /^https?:\/\//.test(website)) links.push({ label: new URL(website).hostname, url: website });
  return links;
}

function decode(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}
