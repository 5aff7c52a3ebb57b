/** Words of the clips' interface on pages, in the browser's language. */

interface I18n {
  readonly i18n?: { getMessage(key: string, values?: readonly string[]): string };
}

export function text(key: string, ...values: readonly string[]): string {
  const { browser, chrome } = globalThis as unknown as Record<string, I18n | undefined>;
  return (browser ?? chrome)?.i18n?.getMessage(key, values) ?? '';
}
