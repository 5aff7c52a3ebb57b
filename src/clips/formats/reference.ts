/** What a citation says of a clip's article: one reference an article, however many passages were saved from it. PURE. */
import type { Clip, ClipSource } from '../../model/clip.ts';

/** A person's name in two parts, or the name of an agency or a desk in one. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

export interface Reference {
  /** Unique among the references it was made with: letters, digits and hyphens. */
  readonly key: string;
  readonly source: ClipSource;
  readonly authors: readonly Author[];
  /** First visit. */
  readonly accessed: string;
  readonly clips: readonly Clip[];
}

const PARTICLES = /^(?:von|van|de|der|den|del|della|di|da|dos|das|du|le|la|zu|zum|ter|ten|bin|al)$/i;
const DESK =
  /\b(?:redaktion|agentur|staff|agency|press|presse|news|reuters|dpa|afp|afp|ap|epd|kna|xinhua|editorial|team|desk|tass|ria)\b|\d|[/|&@]/i;

/** "Maria von der Heide" in two parts; what does not look like a person's name in Latin or Cyrillic letters stays whole. */
export function authorOf(name: string): Author {
  const words = name.replace(/\s+/g, ' ').trim().split(' ');
  const literal = words.join(' ');
  if (/^[^,]+, [^,]+$/.test(literal)) {
    const [family = '', given = ''] = literal.split(', ');
    return { family, given };
  }
  if (
    words.length < 2 ||
    words.length > 5 ||
    DESK.test(literal) ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}.'’\- ]+$/u.test(literal)
  )
    return { literal };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at--;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/** References in order of their first clip. */
export function referencesOf(clips: readonly Clip[]): readonly Reference[] {
  const byUrl = new Map<string, Clip[]>();
  for (const clip of clips) {
    const there = byUrl.get(clip.source.url);
    if (there) there.push(clip);
    else byUrl.set(clip.source.url, [clip]);
  }
  const keys = new Set<string>();
  return [...byUrl.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const { source } = first;
    const authors = source.authors.filter(name => name.trim() !== '').map(authorOf);
    const accessed = group.reduce(
      (least, one) => (one.source.accessed < least ? one.source.accessed : least),
      source.accessed,
    );
    return [{ key: freshKey(source, authors, keys), source, authors, accessed, clips: group }];
  });
}

function freshKey(source: ClipSource, [author]: readonly Author[], taken: Set<string>): string {
  const who = author ? ('family' in author ? author.family : author.literal) : (source.publisher ?? '');
  const word = source.title.split(/\s+/).find(one => one.length > 3) ?? '';
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '')
      .toLowerCase()
      .slice(0, 24);
  const stem =
    [plain(who), source.published?.slice(0, 4) ?? '', plain(word)].filter(Boolean).join('-') || 'page';
  let key = stem;
  for (let nth = 2; taken.has(key); nth++) key = `${stem}-${nth}`;
  taken.add(key);
  return key;
}

/** Year, month, day, as far as known. */
export function dateParts(date: string): readonly number[] {
  return (/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [])
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
}

/** The passages with who said them and the notes, for fields that hold such. */
export function passagesOf({ clips }: Reference): readonly string[] {
  return clips.map(({ place, speaker, note }) => {
    const said = speaker ? `${speaker.name}: ` : '';
    return `${said}“${place.quote.exact}”${note === '' ? '' : ` – ${note}`}`;
  });
}

export function tagsOf({ clips }: Reference): readonly string[] {
  return [...new Set(clips.flatMap(({ tags }) => tags))];
}
