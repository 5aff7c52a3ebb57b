/** What the network is asked for: the addresses of the packs and of those being installed. */
import type { PacksView } from '../../messages/packs.ts';

export interface Address {
  readonly url: string;
  /** Of the pack; `null`: it is not known yet. */
  readonly title: string | null;
}

/** The pack itself, and what is published beside it. */
export function filesOf(url: string): {
  readonly pack: string;
  readonly signature: string;
  readonly blocks: string;
} {
  const beside = (suffix: string): string => {
    const address = new URL(url);
    address.pathname += suffix;
    return address.href;
  };
  return { pack: url, signature: beside('.sig'), blocks: beside('.blocks') };
}

export function addressesIn({ packs, jobs }: PacksView): readonly Address[] {
  const found = new Map<string, string | null>();
  for (const { origin, title } of packs) if (origin.type === 'address') found.set(origin.url, title);
  for (const { label, replaces } of jobs)
    if (/^https?:/.test(label) && !found.has(label))
      found.set(label, packs.find(({ id }) => id === replaces)?.title ?? null);
  return Array.from(found, ([url, title]) => ({ url, title }));
}
