/** Words of the clips' interface on pages, in the browser's language. */

import type { MessageKey, Values } from '../../locales/message.ts';

interface I18n {
  readonly i18n?: { getMessage(key: string, values?: readonly string[]): string };
}

export function text<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  const { browser, chrome } = globalThis as unknown as Record<string, I18n | undefined>;
  return (browser ?? chrome)?.i18n?.getMessage(key, values.map(String)) ?? '';
}
