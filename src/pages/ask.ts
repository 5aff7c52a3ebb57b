/** The own pages' way to the background. */
import browser from 'webextension-polyfill';
import type { Contract, Envelope, MessageName } from '../messages/contract.ts';

/** @throws Error with the background's reason when it refuses. */
export async function ask<N extends MessageName>(
  name: N,
  request: Contract[N]['request'],
): Promise<Contract[N]['answer']> {
  const envelope: Envelope<N> = await browser.runtime.sendMessage({ name, ...request });
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.answer;
}
