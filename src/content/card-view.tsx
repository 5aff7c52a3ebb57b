/** What the open card shows: its content when it comes, entities opened from inside it, and the way back. */
import type { CardContent } from '../messages/card-content.ts';
import type { RulingAsked, Scope } from '../model/choice.ts';
import { Card, type CardState } from '../ui/card.tsx';
import type { Noting } from '../ui/own-note.tsx';
import type { Settling } from '../ui/settle.tsx';
import { textsFor } from '../ui/texts.ts';
import { AskError } from './ask.ts';
import type { CardHost, Showing } from './card-host.ts';
import type { Cards } from './cards.ts';
import { noteKeeper } from './note-keeper.ts';
import type { About } from './targets.ts';

/** The name on the page that a card is about. */
export interface Named {
  readonly text: string;
  /** Ids of whom it may mean instead. */
  readonly others?: readonly string[];
}

interface Page {
  /** Another for each card that was opened. */
  readonly nr: number;
  readonly about: About;
  /** `null`: opened from inside another card. */
  readonly named: Named | null;
  state: CardState;
  noted: Noting['state'];
}

export interface CardViewOptions {
  readonly host: CardHost;
  readonly cards: Cards;
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** The extension was updated or removed under the page. */
  readonly onGone: () => void;
}

export class CardView {
  readonly #options: CardViewOptions;
  #pages: Page[] = [];
  #opened = 0;
  #pinned = false;
  #asking = new AbortController();

  readonly #keepNote = noteKeeper(
    (id, text) => this.#options.cards.note(id, text),
    (id, kept) => {
      for (const page of this.#pages)
        if (page.about.type === 'entity' && page.about.id === id) page.noted = kept ? 'kept' : 'failed';
      this.#update();
    },
  );

  constructor(options: CardViewOptions) {
    this.#options = options;
  }

  /** Opens with a first state; what is still to come is handed to `settle`. */
  open(about: About, named: Named, state: CardState, showing: Omit<Showing, 'onSwipe'>): void {
    this.#reset();
    this.#pages = [{ nr: ++this.#opened, about, named, state, noted: null }];
    this.#options.host.show(this.#render(), { ...showing, onSwipe: this.#options.onClose });
  }

  /** The answer for the card that was opened. */
  settle(state: CardState): void {
    const [first] = this.#pages;
    if (!first) return;
    first.state = state;
    this.#update();
  }

  setPinned(pinned: boolean): void {
    this.#pinned = pinned;
    this.#update();
  }

  close(back: boolean): void {
    this.#reset();
    this.#options.host.hide(back);
  }

  #reset(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#pages = [];
    this.#pinned = false;
  }

  #update(): void {
    if (this.#pages.length > 0) this.#options.host.update(this.#render());
  }

  #render() {
    const page = this.#pages.at(-1);
    if (!page) return null;
    return (
      <Card
        nr={page.nr}
        state={page.state}
        pinned={this.#pinned}
        now={Date.now()}
        texts={textsFor(navigator.languages)}
        onOpen={id => this.#goTo({ type: 'entity', id }, nameIn(page.state, id))}
        onMore={id => void this.#options.cards.openPerson(id).catch(() => this.#options.onGone())}
        onClose={this.#options.onClose}
        onPin={this.#options.onPin}
        onRetry={() => void this.#load(page)}
        onBack={this.#pages.length > 1 ? () => this.#goBack() : null}
        settling={this.#settling(page)}
        noting={this.#noting(page)}
      />
    );
  }

  #noting(page: Page): Noting | null {
    const { about, noted } = page;
    if (about.type !== 'entity') return null;
    return {
      state: noted,
      // Whoever writes must not lose the card to a pointer that strays.
      onBegin: () => {
        if (!this.#pinned) this.#options.onPin();
      },
      onWrite: text => {
        // "It is kept" was said of the words before.
        page.noted = 'writing';
        // Whoever looks at another card and comes back finds what was written.
        if (page.state.status === 'ready' && page.state.card.type === 'entity')
          page.state = { status: 'ready', card: { ...page.state.card, note: text } };
        this.#keepNote(about.id, text);
        this.#update();
      },
    };
  }

  #settling({ about, named }: Page): Settling | null {
    if (named === null) return null;
    const { text, others = [] } = named;
    const choice: About = { type: 'choice', text, ids: others };
    return {
      surface: text,
      onRule: (ruling, scope) => void this.#rule(named, ruling, scope),
      onOthers: about.type === 'entity' && others.length > 0 ? () => this.#goTo(choice, text, named) : null,
    };
  }

  async #rule(named: Named, ruling: RulingAsked, scope: Scope): Promise<void> {
    const { signal } = this.#asking;
    try {
      await this.#options.cards.choose(named.text, ruling, scope);
    } catch (error) {
      if (error instanceof AskError && error.kind === 'gone') this.#options.onGone();
      return;
    }
    if (signal.aborted) return;
    // What is no name any more has no card.
    if (ruling.type !== 'entity') this.#options.onClose();
    else {
      this.#pages = [];
      this.#goTo({ type: 'entity', id: ruling.id }, named.text, named);
    }
  }

  #goTo(about: About, name: string, named: Named | null = null): void {
    const state: CardState = { status: 'loading', name };
    const page: Page = { nr: ++this.#opened, about, named, state, noted: null };
    this.#pages.push(page);
    void this.#load(page);
  }

  #goBack(): void {
    this.#pages.pop();
    this.#update();
  }

  async #load(page: Page): Promise<void> {
    const name = nameOf(page.state);
    const { signal } = this.#asking;
    page.state = { status: 'loading', name };
    this.#update();
    page.state = await loaded(name, () => this.#options.cards.get(page.about, signal), this.#options.onGone);
    if (!signal.aborted) this.#update();
  }
}

/** The state that an attempt to get a card ends in. Never rejects. */
export async function loaded(
  name: string,
  get: () => Promise<CardContent>,
  onGone: () => void,
): Promise<CardState> {
  try {
    return { status: 'ready', card: await get() };
  } catch (error) {
    const gone = error instanceof AskError && error.kind === 'gone';
    if (gone) onGone();
    return { status: 'failed', name, gone };
  }
}

const nameOf = (state: CardState): string => (state.status === 'ready' ? state.card.name : state.name);

function nameIn(state: CardState, id: string): string {
  if (state.status !== 'ready') return state.name;
  const { card } = state;
  const people =
    card.type === 'entity'
      ? [...card.leadersThen, ...card.leadersNow, ...card.partOf]
      : card.type === 'unknown'
        ? card.similar
        : card.candidates;
  const person = people.find(person => person.id === id);
  if (person || card.type !== 'entity') return person?.name ?? '';
  for (const { text, mentions = [] } of card.statements) {
    const span = mentions.find(([, , of]) => of === id);
    if (span) return text.slice(span[0], span[1]);
  }
  return '';
}
