/** The background's word that what is selected shall be saved: a key or the context menu. */
import { SAVE_SELECTION } from '../../messages/clips.ts';

interface OnMessage {
  addListener(listener: (message: unknown) => Promise<boolean> | undefined): void;
  removeListener(listener: (message: unknown) => Promise<boolean> | undefined): void;
}
interface Api {
  readonly runtime?: { readonly onMessage?: OnMessage };
}

export function onSaveAsked(save: () => void, signal: AbortSignal): void {
  const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
  const event = (browser ?? chrome)?.runtime?.onMessage;
  // The answer tells the background that a reader is here.
  const listener = (message: unknown, _sender?: unknown, answer?: (here: boolean) => void) => {
    if (typeof message !== 'object' || message === null || Reflect.get(message, 'name') !== SAVE_SELECTION)
      return undefined;
    save();
    answer?.(true);
    return undefined;
  };
  event?.addListener(listener);
  signal.addEventListener('abort', () => event?.removeListener(listener));
}
