/** The bar above the extension's own pages: where else to go. */
import browser from 'webextension-polyfill';
import type { MessageKey } from '../locales/message.ts';
import { text } from './text.ts';

const PAGES = {
  library: 'navLibrary',
  packs: 'navPacks',
  sources: 'navSources',
  options: 'navOptions',
} as const satisfies Readonly<Record<string, MessageKey>>;
export type OwnPage = keyof typeof PAGES;

export function addressOf(page: OwnPage): string {
  return browser.runtime.getURL(`src/pages/${page}/${page}.html`);
}

export function Bar({ here }: { readonly here: OwnPage }) {
  return (
    <nav class="bar" aria-label={text('navLabel')}>
      <span class="brand">
        <img src={browser.runtime.getURL('icons/icon-32.png')} width="20" height="20" alt="" />
        Byname
      </span>
      <ul>
        {(Object.keys(PAGES) as OwnPage[]).map(page => (
          <li key={page}>
            <a href={addressOf(page)} {...(page === here ? { 'aria-current': 'page' as const } : {})}>
              {text(PAGES[page])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
