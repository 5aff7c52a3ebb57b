/**
 * Labelled sentences once more with other names: what stands around a name then tells more than the name itself, which no
 * other text will repeat.
 */
import type { GoldName, GoldText } from './gold.ts';
import type { NamePool } from './pools.ts';

/** A copy of a text with its people and its organisations of one word renamed; `null`: there is nothing to rename. */
export function renamed(
  gold: GoldText,
  pool: NamePool,
  latin: NamePool,
  random: () => number,
): GoldText | null {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const firms = pool.organisations.get('M') ?? [];
  const other = (name: string, kind: string): string => {
    const words = name.split(' ');
    if (!words.every(word => /^\p{Lu}[\p{L}-]+$/u.test(word))) return name;
    if (kind === 'organisation') {
      const firm = words.length === 1 && /\p{Ll}/u.test(name) ? pick(firms) : undefined;
      return firm !== undefined && !firm.includes(' ') ? firm : name;
    }
    const from = random() < 0.6 ? pool : latin;
    const person = random() < 0.7 ? pick(from.people) : undefined;
    const family = person?.[1] ?? pick(from.family) ?? name;
    if (words.length === 1) return family;
    return words.length === 2 ? `${person?.[0] ?? pick(from.given) ?? ''} ${family}` : name;
  };
  const names = gold.mentions.filter(({ optional }) => !optional).sort((a, b) => a.start - b.start);
  const mentions: GoldName[] = [];
  let text = '';
  let last = 0;
  let changed = false;
  for (const name of names) {
    if (name.start < last) continue;
    const old = gold.text.slice(name.start, name.end);
    const now = other(old, name.kind);
    changed ||= now !== old;
    text += gold.text.slice(last, name.start);
    mentions.push({ ...name, start: text.length, end: text.length + now.length });
    text += now;
    last = name.end;
  }
  return changed ? { ...gold, text: text + gold.text.slice(last), mentions } : null;
}
