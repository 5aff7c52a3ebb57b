/** What the parts of the packs page ask the page to do. */
import type { Contract } from '../../messages/contract.ts';
import type { PacksView } from '../../messages/packs.ts';

/** Names of the messages whose answer is the page anew. */
type Change = {
  [N in keyof Contract]: Contract[N]['answer'] extends PacksView ? N : never;
}[keyof Contract];

export type Act = <N extends Change>(
  name: N,
  request: Contract[N]['request'],
  said?: string,
) => Promise<void>;
