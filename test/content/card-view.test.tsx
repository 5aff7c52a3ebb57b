// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CardHost, Showing } from '../../src/content/card-host.ts';
import { CardView } from '../../src/content/card-view.tsx';
import { Cards } from '../../src/content/cards.ts';
import type { EntityCard } from '../../src/messages/card-content.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

const card = (id: string, partOf: EntityCard['partOf'] = []): EntityCard => ({
  type: 'entity',
  id,
  kind: 'organisation',
  name: id,
  ownName: null,
  description: null,
  on: null,
  rolesThen: [],
  rolesNow: [],
  sameRoles: true,
  country: null,
  born: null,
  died: null,
  ageThen: null,
  partOf,
  leadersThen: [],
  leadersNow: [],
  statements: [],
  moreStatements: false,
  related: [],
  note: '',
  sources: [],
  links: [],
});

/** Draws into the document, where the card's own root would be. */
const draw = (content: ComponentChild): void => render(content, document.body);
const host: CardHost = {
  show: draw,
  update: draw,
  hide: () => draw(null),
  announce: () => undefined,
  owns: () => true,
  hasFocus: true,
};
const showing: Omit<Showing, 'onSwipe'> = {
  anchor: { box: () => null, beside: undefined },
  placed: () => undefined,
  as: 'card',
  focus: false,
};

class SilentCards extends Cards {
  readonly noted: string[] = [];
  override async note(_: string, text: string): Promise<void> {
    this.noted.push(text);
  }
  override async get(): Promise<EntityCard> {
    return card('Parent');
  }
}

it('a note says that it is kept once it is, and is still there after a look at another card', async () => {
  const page = {
    url: '',
    canonical: '',
    title: '',
    published: null,
    authors: [],
    publisher: null,
    language: null,
  };
  const cards = new SilentCards({ page, context: [] });
  const nothing = () => undefined;
  const view = new CardView({ host, cards, onClose: nothing, onPin: nothing, onGone: nothing });
  const parent = { id: 'Parent', name: 'Parent', description: null, role: null };
  const field = () => document.querySelector('textarea');
  await act(() =>
    view.open(
      { type: 'entity', id: 'Child' },
      { text: 'Child' },
      { status: 'ready', card: card('Child', [parent]) },
      showing,
    ),
  );
  await act(() => {
    const written = field();
    if (!written) throw new Error('no field');
    written.value = 'Ask again.';
    written.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(cards.noted).toEqual(['Ask again.']);
  const said = () => document.querySelector('.own-note [role=status]')?.textContent;
  expect(said()).toBe('');
  await vi.waitFor(() => expect(said()).not.toBe(''), PATIENCE);
  await act(() => {
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  // What was said of the words before does not stand beside words that are still on their way.
  expect(said()).toBe('');
  await act(() => document.querySelector<HTMLElement>('.people .person')?.click());
  await act(() => document.querySelector<HTMLElement>('.head .icon-button')?.click());
  expect(document.querySelector('h2')?.textContent).toBe('Child');
  expect(field()?.value).toBe('Ask again.');
});
