/** Cards by what they are about: asked for once, kept while the page is open. */
import type { CardContent } from '../messages/card-content.ts';
import type { PageMeta } from '../messages/page-meta.ts';
import type { RulingAsked, Scope } from '../model/choice.ts';
import { ask } from './ask.ts';
import type { About } from './targets.ts';

export interface CardQuery {
  readonly page: PageMeta;
  readonly context: readonly string[];
}

const KEPT = 60;

export class Cards {
  readonly #kept = new Map<string, CardContent>();
  #query: CardQuery;

  constructor(query: CardQuery) {
    this.#query = query;
  }

  /** The page is another one now: what was kept was dated and chosen for the old one. */
  turnTo(query: CardQuery): void {
    this.#query = query;
    this.#kept.clear();
  }

  /** The reader decides about a name; the page is then read anew. @throws {AskError} */
  async choose(surface: string, ruling: RulingAsked, scope: Scope): Promise<void> {
    const languages = navigator.languages.slice(0, 20);
    const { page } = this.#query;
    // Whether the window is private, and where this is, the browser tells the background itself.
    await ask('choose', { page, surface, ruling, scope, incognito: false, languages });
  }

  /** What the reader writes about somebody is kept, and is on the card when it opens again. @throws {AskError} */
  async note(id: string, text: string): Promise<void> {
    await ask('note.save', { id, text });
    for (const [key, card] of this.#kept)
      if (card.type === 'entity' && card.id === id) this.#kept.set(key, { ...card, note: text });
  }

  /** Opens everything that somebody said in a tab. @throws {AskError} */
  async openPerson(id: string): Promise<void> {
    await ask('person.open', { id });
  }

  /** @throws {AskError} */
  async get(about: About, signal: AbortSignal): Promise<CardContent> {
    const key = JSON.stringify(about);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const query = this.#query;
    const request = { ...query, about, languages: navigator.languages.slice(0, 20) };
    const { card } = await ask('card', request, { signal, patience: 2_500, attempts: 5 });
    if (query === this.#query) {
      const oldest = this.#kept.keys().next();
      if (this.#kept.size >= KEPT && !oldest.done) this.#kept.delete(oldest.value);
      this.#kept.set(key, card);
    }
    return card;
  }
}
