/**
 * Asks the background. It dies when idle and may die while it answers; every request is safe to repeat, so this asks again
 * until it is answered, refused, called off, or nobody is left to ask.
 */
import type { Contract, Envelope, MessageName } from '../messages/contract.ts';
import { runtime } from './runtime.ts';

/**
 * refused: the background answered that it will not or cannot; unanswered: asked often enough; aborted: the caller's signal;
 * gone: the extension was updated or removed, and this page's copy of it is an orphan.
 */
export type AskFailure = 'refused' | 'unanswered' | 'aborted' | 'gone';

export class AskError extends Error {
  readonly kind: AskFailure;
  constructor(kind: AskFailure, message: string = kind) {
    super(message);
    this.name = 'AskError';
    this.kind = kind;
  }
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds to wait for one answer before asking again. */
  readonly patience?: number;
  /** How often to ask at most. */
  readonly attempts?: number;
}

/** Milliseconds before the second attempt; doubled for each further one, at most `LONGEST`. A worker is up again in 20 to 150. */
const BACK_OFF = 60;
const LONGEST = 4_000;

/** @throws {AskError} */
export async function ask<N extends MessageName>(
  name: N,
  request: Contract[N]['request'],
  { signal, patience = 5_000, attempts = 6 }: AskOptions = {},
): Promise<Contract[N]['answer']> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(Math.min(LONGEST, BACK_OFF * 2 ** (attempt - 1)), signal);
    if (signal?.aborted) throw new AskError('aborted');
    const envelope = await once<N>({ ...request, name }, patience, signal);
    if (envelope === null) continue;
    if (envelope.ok) return envelope.answer;
    throw new AskError('refused', envelope.error);
  }
  throw new AskError('unanswered');
}

/** One attempt: `null` when it should be repeated. */
async function once<N extends MessageName>(
  message: unknown,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Envelope<N> | null> {
  const api = runtime();
  if (!api) throw new AskError('gone');
  const called = new AbortController();
  try {
    // `undefined` is also what the browser answers when the background died with the port open.
    const answer = await Promise.race([api.sendMessage(message), pause(patience, signal, called.signal)]);
    return isEnvelope<N>(answer) ? answer : null;
  } catch (error) {
    if (error instanceof AskError) throw error;
    if (runtime() === null || /context invalidated/i.test(String(error))) throw new AskError('gone');
    // "Could not establish connection. Receiving end does not exist", "message port closed": the background was not there.
    return null;
  } finally {
    called.abort();
  }
}

function isEnvelope<N extends MessageName>(value: unknown): value is Envelope<N> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true)
    return 'answer' in value && typeof value.answer === 'object' && value.answer !== null;
  return value.ok === false && 'error' in value && typeof value.error === 'string';
}

/** Resolves after `ms` or when `over` aborts; rejects when `signal` aborts. */
function pause(ms: number, signal?: AbortSignal, over?: AbortSignal): Promise<undefined> {
  return new Promise((resolve, reject) => {
    const listeners = new AbortController();
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      listeners.abort();
      settle();
    };
    const timer = setTimeout(() => finish(() => resolve(undefined)), ms);
    const options = { signal: listeners.signal };
    over?.addEventListener('abort', () => finish(() => resolve(undefined)), options);
    signal?.addEventListener('abort', () => finish(() => reject(new AskError('aborted'))), options);
    if (signal?.aborted) finish(() => reject(new AskError('aborted')));
  });
}
