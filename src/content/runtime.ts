/** The extension's API as both browsers offer it to content scripts; the polyfill would add 3 KB for nothing used here. */

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** `null` once this extension was updated, switched off or removed: the page then holds an orphan of it. */
export function runtime(): Runtime | null {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { readonly runtime?: Runtime } | undefined
  >;
  const api = (browser ?? chrome)?.runtime;
  return api?.id === undefined ? null : api;
}
