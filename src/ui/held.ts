/** From when to when a role was held, in words. */
import type { RoleView } from '../messages/card-content.ts';
import { inWords } from './dates.ts';
import type { Texts } from './text.ts';

/** Begun, and nobody says whether it has ended: neither still held nor over. */
export function isOpenEnded({ from, to, current }: RoleView): boolean {
  return from !== null && to === null && !current;
}

/** `null`: nothing is known of it. */
export function held(role: RoleView, texts: Texts): string | null {
  const from = role.from === null ? null : inWords(role.from, texts.language);
  const to = role.to === null ? null : inWords(role.to, texts.language);
  if (from !== null && to !== null) return texts.between(from, to);
  if (from !== null) return isOpenEnded(role) ? texts.sinceAtLeast(from) : texts.since(from);
  return to === null ? null : texts.until(to);
}
