/** A browser for the own pages: it speaks German, has no tabs, and its background does what the test says. */
import { vi } from 'vitest';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import type { MessageKey } from '../../src/locales/message.ts';
import { placesOf } from '../../src/locales/places.ts';
import type { Envelope, MessageName } from '../../src/messages/contract.ts';

/** The background: what it answers to a message. */
export const background =
  vi.fn<(message: { readonly name: MessageName }) => Promise<Envelope<MessageName>>>();

const nobody = { addListener: () => undefined, removeListener: () => undefined };

export default {
  runtime: {
    sendMessage: background,
    getManifest: () => ({}),
    getURL: (path: string) => `chrome-extension://byname/${path}`,
    onMessage: nobody,
  },
  i18n: {
    getUILanguage: () => 'de',
    getMessage: (key: MessageKey, values: readonly string[] = []) =>
      placesOf(en[key]).reduce(
        (words: string, place, nth) => words.replace(`{${place}}`, values[nth] ?? ''),
        de[key],
      ),
  },
  tabs: { query: async () => [], onActivated: nobody, onUpdated: nobody },
  commands: { getAll: async () => [] },
};
