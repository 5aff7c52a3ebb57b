/** The words of the extension's own pages, in the browser's language. */
import browser from 'webextension-polyfill';
import type { MessageKey, Values } from '../locales/message.ts';

export function text<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** BCP 47: of the words on the page, which are English where the browser's language is none of ours; figures and dates are written alike. */
export const language = languageOf(text('language'), browser.i18n.getUILanguage());

function languageOf(words: string, browsers: string): string {
  return browsers.slice(0, 2) === words ? browsers : words || 'en';
}
