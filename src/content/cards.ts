/** Cards by what they are about: asked for once, kept while the page is open. */
import type { CardContent } from '../messages/card-content.ts';
import type { PageMeta } from '../messages/contract.ts';
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
