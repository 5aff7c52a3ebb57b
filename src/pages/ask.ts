/** The own pages' way to the background. It may die before it answers; every request is safe to repeat, so it is asked again. */
import browser from 'webextension-polyfill';
import type { Contract, Envelope, MessageName } from '../messages/contract.ts';

/** Milliseconds before the second attempt; doubled for each further one. A killed background is up again in 20 to 150. */
const BACK_OFF = 60;
const ATTEMPTS = 7;

/** The background will never do what was asked, however often. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
}

/** Why it failed, for a sentence that says what did; in whatever words there are. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws Error with the background's reason when it refuses, or the browser's when nobody answers. */
export async function ask<N extends MessageName>(
  name: N,
  request: Contract[N]['request'],
): Promise<Contract[N]['answer']> {
  for (let attempt = 1; ; attempt++) {
    const envelope = await once<N>({ name, ...request });
    if ('lost' in envelope) {
      if (attempt === ATTEMPTS) throw envelope.lost;
      await new Promise(later => setTimeout(later, BACK_OFF * 2 ** (attempt - 1)));
    } else if (envelope.ok) return envelope.answer;
    else throw new (envelope.invalid ? InvalidRequest : Error)(envelope.error);
  }
}

async function once<N extends MessageName>(
  message: object,
): Promise<Envelope<N> | { readonly lost: unknown }> {
  try {
    const envelope: Envelope<N> | undefined = await browser.runtime.sendMessage(message);
    // `undefined` is also what the browser answers when the background died with the port open.
    return envelope ?? { lost: new Error('the background did not answer') };
  } catch (lost) {
    return { lost };
  }
}
