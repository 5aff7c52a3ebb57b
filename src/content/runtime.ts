/** The extension's API as both browsers offer it to content scripts; the polyfill would add 3 KB for nothing used here. */

interface Event<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

interface Api {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage?: Event<(message: unknown) => void>;
  };
  readonly storage?: { readonly onChanged: Event<() => void> };
}

function api(): Api | undefined {
  const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
  return browser ?? chrome;
}

/** `null` once this extension was updated, switched off or removed: the page then holds an orphan of it. */
export function runtime(): Required<Api>['runtime'] | null {
  const found = api()?.runtime;
  return found?.id === undefined ? null : found;
}

/** Calls `changed` when something small of the extension's own was stored, its settings among it. */
export function onStored(changed: () => void, signal: AbortSignal): void {
  const event = api()?.storage?.onChanged;
  // A function of our own: the browser's arguments are nobody's business here.
  const listener = (): void => changed();
  event?.addListener(listener);
  signal.addEventListener('abort', () => event?.removeListener(listener));
}

/** Calls `told` with what the background sends to this frame. */
export function onTold(told: (message: unknown) => void, signal: AbortSignal): void {
  const event = runtime()?.onMessage;
  // Returns nothing: nobody waits for an answer.
  const listener = (message: unknown): void => told(message);
  event?.addListener(listener);
  signal.addEventListener('abort', () => event?.removeListener(listener));
}
