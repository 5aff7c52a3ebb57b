/** Whether a name is a stranger's: one that no pack knows and the page names in full. */
import { isFamous, isNoted, type Profile } from '../page/profile.ts';
import type { Stranger } from '../strangers/strangers.ts';
import type { Features } from './bearer-features.ts';

export interface Strange {
  /** The names of strangers. */
  readonly names: ReadonlySet<string>;
  /** What they begin or end with. */
  readonly parts: ReadonlySet<string>;
}

export function strangeNames(strangers: readonly Stranger[]): Strange {
  const names = new Map(strangers.map(({ words }) => [words.join(' '), words]));
  const parts = new Set<string>();
  for (const words of names.values())
    for (let k = 1; k < words.length; k++) {
      parts.add(words.slice(0, k).join(' '));
      parts.add(words.slice(k).join(' '));
      if (k === 1) parts.add([words[0]?.charAt(0), ...words.slice(k)].join(' '));
    }
  return { names: new Set(names.keys()), parts };
}

/** Prominence of vetted people by their family name alone: the starter gives 60 to a president of a small country, 130 and more to Harris, Putin. */
const LEADING = 100;

/**
 * "Marco Aurélio" on a page about Marco Aurélio Cunha, "Pellegrini" on one about Manuel Pellegrini, whom no pack has: not whoever has the short
 * name, unless more than a few know them, nor whoever has the family name, unless all do.
 */
export function isStrangers(
  words: readonly string[],
  profile: Profile | undefined,
  { vetted }: Features,
  strangers: readonly Stranger[],
): boolean {
  if (profile === undefined || strangers.some(({ words }) => endsWithName(words, profile))) return false;
  if (isInitialOf(words, strangers)) return true;
  if (words.length > 1) return vetted === undefined && !isNoted(profile.entity);
  return vetted === undefined ? !isFamous(profile.entity) : (profile.entity.prominence ?? 0) < LEADING;
}

/** "R. Kelly" on a page about Robert Kelly. */
function isInitialOf([first = '', ...rest]: readonly string[], strangers: readonly Stranger[]): boolean {
  if (first.length > 1 || rest.length === 0) return false;
  return strangers.some(
    ({ words: [given = '', ...others] }) =>
      given.length > 1 && given.startsWith(first) && others.join(' ') === rest.join(' '),
  );
}

/** "MK [Bezalel] Smotrich": no stranger, but the candidate's own name as the page writes it, or with letters before it that nothing explains. */
function endsWithName(words: readonly string[], { labels }: Profile): boolean {
  const name = ` ${words.join(' ')}`;
  return labels.some(label => label.length > 1 && name.endsWith(` ${label.join(' ')}`));
}
