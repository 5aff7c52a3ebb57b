/** Writes the interface's words (src/locales) as browsers want them: `_locales/de/messages.json` and so on. */
import type { Plugin } from 'vite';
import { translations } from '../src/locales/all.ts';
import { storedMessages } from '../src/locales/places.ts';

export function locales(): Plugin {
  return {
    name: 'byname:locales',
    generateBundle() {
      for (const [language, words] of Object.entries(translations))
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: JSON.stringify(storedMessages(words, translations.en), null, 1),
        });
    },
  };
}
