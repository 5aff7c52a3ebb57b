/** Names of one reading among those of the next: a page that grows while it is read keeps most of what it had. */
import type { Target } from './targets.ts';

/** The name that stands where `target` stood: in the same letters or, when the page has drawn them anew, at the same place of the text. */
export function counterpartOf(target: Target, next: readonly Target[]): Target | null {
  const alike = next.filter(({ text }) => text === target.text);
  const [begins] = target.spans;
  return (
    alike.find(({ spans: [first] }) => first?.node === begins?.node && first?.start === begins?.start) ??
    alike.find(({ start }) => start === target.start) ??
    null
  );
}

/** Is the card of one the card of the other? */
export function meansTheSame(one: Target, other: Target): boolean {
  return JSON.stringify(one.about) === JSON.stringify(other.about);
}
