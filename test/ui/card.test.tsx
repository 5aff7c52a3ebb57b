// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardContent, EntityCard } from '../../src/messages/card-content.ts';
import { Card, type CardActions, type CardState } from '../../src/ui/card.tsx';
import { textsFor } from '../../src/ui/texts.ts';

const someone: EntityCard = {
  type: 'entity',
  id: 'Q1',
  kind: 'person',
  name: 'Anna Berg',
  ownName: null,
  description: null,
  on: '2020-07-24',
  rolesThen: [],
  rolesNow: [],
  sameRoles: false,
  country: null,
  born: null,
  died: null,
  ageThen: null,
  partOf: [],
  leadersThen: [],
  leadersNow: [],
  statements: [],
  moreStatements: false,
  related: [],
  sources: [],
  links: [],
};
const role = (title: string) => ({ title, of: null, from: '2019', to: null, current: true, source: null });

function show(state: CardState, language = 'en', actions: Partial<CardActions> = {}): HTMLElement {
  const all: CardActions = {
    onOpen: () => undefined,
    onClose: () => undefined,
    onPin: () => undefined,
    onRetry: () => undefined,
    onBack: null,
    ...actions,
  };
  const now = Date.UTC(2026, 10, 23);
  act(() =>
    render(
      <Card state={state} pinned={false} now={now} texts={textsFor([language])} {...all} />,
      document.body,
    ),
  );
  return document.body;
}
const ready = (card: Partial<EntityCard>): CardState => ({ status: 'ready', card: { ...someone, ...card } });
const said = (body: HTMLElement): string => body.textContent?.replace(/\s+/g, ' ') ?? '';

afterEach(() => render(null, document.body));

describe('the card of an organisation', () => {
  const one = (id: string, role: string) => ({ id, name: `Name ${id}`, description: null, role });
  const shown = (card: Partial<EntityCard>): Record<string, string[]> =>
    Object.fromEntries(
      [...show(ready({ kind: 'organisation', ...card })).querySelectorAll('section.section')].map(section => [
        section.querySelector('h3')?.textContent ?? '',
        [...section.querySelectorAll('.person-name')].map(({ textContent }) => textContent ?? ''),
      ]),
    );

  it('names nobody of the page again who leads it or has an office there, and not those of today for those of the day', () => {
    const leads = one('P1', 'Chair');
    const page = [leads, one('P2', 'Treasurer'), one('P3', 'Chair since')];
    const sections = shown({
      leadersThen: [leads],
      leadersNow: [one('P3', 'Chair since')],
      onPage: page,
      officersThen: [one('P2', 'Treasurer'), one('P4', 'Clerk')],
      members: [one('P2', ''), one('P5', '')],
    });
    expect(Object.values(sections)).toEqual([
      ['Name P1'],
      ['Name P3'],
      ['Name P2', 'Name P3'],
      ['Name P4'],
      ['Name P5'],
    ]);
  });
});

describe('the card of a person', () => {
  it('is a labelled dialog that says who it is', () => {
    const body = show(
      ready({ ownName: { text: 'Анна Берг', language: 'ru' }, country: 'Norway', ageThen: 41 }),
    );
    const dialog = body.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-label')).toBe('About Anna Berg');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
    expect(said(body)).toContain('Анна Берг');
    expect(said(body)).toContain('Norway · aged 41');
  });

  it('tells screen readers the language of words that are in another', () => {
    const url = 'https://a.example/';
    const article = { url, title: 'Un jour', language: 'fr', publisher: null, date: null, shared: [] };
    const body = show(
      ready({
        ownName: { text: 'Анна Берг', language: 'ru' },
        description: { text: 'Politikerin', language: 'de' },
        related: [
          { ...article, from: 'pack' },
          { ...article, url: `${url}2`, language: null, from: 'archive' },
        ],
      }),
    );
    const languages = (selector: string) =>
      [...body.querySelectorAll(selector)].map(element => element.getAttribute('lang'));
    expect(languages('.own-name')).toEqual(['ru']);
    expect(languages('.description')).toEqual(['de']);
    expect(languages('a.title')).toEqual(['fr', null]);
    const described = { text: 'Hafenmeisterin', language: 'de' };
    const card: CardContent = {
      type: 'unknown',
      name: 'A',
      kind: 'person',
      described,
      similar: [],
      related: [],
    };
    show({ status: 'ready', card });
    expect(languages('.passage')).toEqual(['de']);
  });

  it('says the role on the day of the article, and today’s when it is another', () => {
    const other = said(show(ready({ rolesThen: [role('Minister')], rolesNow: [role('Judge')] })));
    expect(other).toMatch(/On 24 July 2020.*Minister.*Today.*Judge/);
    const same = said(
      show(ready({ rolesThen: [role('Minister')], rolesNow: [role('Minister')], sameRoles: true })),
    );
    expect(same).toMatch(/On 24 July 2020 and today.*Minister/);
    expect(same.match(/Minister/g)).toHaveLength(1);
    expect(said(show(ready({ rolesThen: [role('Minister')] })))).toMatch(/Today.*No role known/);
    expect(said(show(ready({ on: null, rolesNow: [role('Judge')] })))).not.toContain('On ');
  });

  it('does not say of a role that it is over or still held where nobody says when it ended', () => {
    const begun = { ...role('Minister'), from: '2013-03-05', to: null, current: false };
    expect(said(show(ready({ rolesThen: [begun] })))).toMatch(
      /Minister.*since 5 March 2013, end not known.*Today.*Not known whether still in office/,
    );
    expect(said(show(ready({ rolesThen: [{ ...begun, current: true }] })))).toMatch(
      /since 5 March 2013 *Today/,
    );
  });

  it('shows under today a role taken up since that may have ended, rather than that no office is known', () => {
    const since = { ...role('Judge'), from: '2022-06', to: null, current: false };
    const over = { ...role('Minister'), from: '2019', to: '2021', current: false };
    const body = said(show(ready({ rolesThen: [over], timeline: [over, since] })));
    expect(body).toMatch(/On 24 July 2020.*Minister.*Today *Judge *since June 2022, end not known/);
    expect(body).not.toContain('No role known');
    const dead = said(show(ready({ rolesThen: [over], timeline: [over, since], died: '2023' })));
    expect(dead).toMatch(/Today *No role known/);
    expect(said(show(ready({ sameRoles: true, timeline: [since] })))).toMatch(
      /No role known for that day *Today *Judge/,
    );
  });

  it('says days with their article in French and Spanish, months and years without', () => {
    const until = { ...role('X'), from: null, to: '2021-12-08', current: false };
    const since = { ...role('Y'), from: '2012', current: true };
    const roles = {
      rolesThen: [until],
      rolesNow: [{ ...since, from: '2012-05-07' }, since, { ...role('Z'), from: '2013-07-01' }],
    };
    expect(said(show(ready(roles), 'fr'))).toMatch(
      /jusqu’au 8 décembre 2021.*depuis le 7 mai 2012.*depuis 2012.*depuis le 1er juillet 2013/,
    );
    expect(said(show(ready(roles), 'es'))).toMatch(
      /hasta el 8 de diciembre de 2021.*desde el 7 de mayo de 2012.*desde 2012/,
    );
  });

  it('speaks German to Germans', () => {
    expect(said(show(ready({ rolesThen: [role('Ministerin')] }), 'de-AT'))).toContain('Am 24. Juli 2020');
  });

  it('tells direct from reported words, with date and source', () => {
    const from = {
      date: '2019-05-01',
      language: 'en',
      url: 'https://paper.example/1',
      publisher: 'Paper',
      title: null,
      from: 'pack',
    } as const;
    const body = show(
      ready({
        statements: [
          { ...from, text: 'We will stay', form: 'direct' },
          { ...from, text: 'they would stay', form: 'indirect' },
        ],
      }),
    );
    expect(body.querySelectorAll('.quoted')).toHaveLength(1);
    expect(said(body)).toContain('1 May 2019 · Paper');
    expect(said(body)).toContain('reported · ');
  });

  it('links to web addresses only, and tells them nothing of the reader', () => {
    const sources = ['https://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'not an address'].map(
      url => ({ label: url, url, checked: null }),
    );
    const links = [...show(ready({ sources })).querySelectorAll('a')];
    expect(links.map(link => link.href)).toEqual(['https://a.example/']);
    expect(links[0]?.rel).toBe('noopener noreferrer');
    expect(links[0]?.target).toBe('_blank');
  });

  it('shows text as text', () => {
    const body = show(
      ready({ name: '<img src=x onerror=alert(1)>', description: { text: '<b>bold</b>', language: null } }),
    );
    expect(body.querySelector('img, b')).toBeNull();
    expect(said(body)).toContain('<b>bold</b>');
  });

  it('leaves out what is empty', () => {
    expect(show(ready({})).querySelectorAll('section section, dl, footer')).toHaveLength(0);
  });

  it('says how old its sources are', () => {
    const sources = [{ label: 'Wikidata', url: null, checked: '2026-11-20' }];
    expect(said(show(ready({ sources })))).toContain('Wikidata, checked 3 days ago (20 Nov 2026)');
    // Neither the age nor the day is broken.
    expect(document.body.textContent).toContain('checked 3\u{a0}days\u{a0}ago (20\u{a0}Nov\u{a0}2026)');
  });
});

describe('other cards', () => {
  const similar = [{ id: 'Q7', name: 'Anna Bergh', description: 'painter', role: null }];

  it('an unknown: what the page says and similar names, which open', () => {
    const onOpen = vi.fn();
    const card: CardContent = {
      type: 'unknown',
      name: 'Ana Berg',
      kind: 'person',
      described: { text: 'head of the port', language: 'en' },
      similar,
      related: [],
    };
    const body = show({ status: 'ready', card }, 'en', { onOpen });
    expect(said(body)).toMatch(/This page says.*head of the port.*Similar names.*Anna Bergh.*painter/);
    act(() => body.querySelector<HTMLButtonElement>('.person')?.click());
    expect(onOpen).toHaveBeenCalledWith('Q7');
  });

  it('a choice: everybody it could be', () => {
    const card: CardContent = {
      type: 'choice',
      name: 'Berg',
      candidates: [...similar, { id: 'Q8', name: 'Ole Berg', description: null, role: 'judge' }],
    };
    expect(said(show({ status: 'ready', card }))).toMatch(
      /Who is meant\?.*Anna Bergh.*painter.*Ole Berg.*judge/,
    );
  });

  it('loading names whom it looks up', () => {
    expect(said(show({ status: 'loading', name: 'Anna Berg' }))).toContain('Looking up');
  });

  it('a failure can be tried again, an update cannot', () => {
    const onRetry = vi.fn();
    const body = show({ status: 'failed', name: 'Anna Berg', gone: false }, 'en', { onRetry });
    act(() => body.querySelector<HTMLButtonElement>('.button')?.click());
    expect(onRetry).toHaveBeenCalledOnce();
    expect(show({ status: 'failed', name: 'Anna Berg', gone: true }).querySelector('.button')).toBeNull();
  });

  it('closes, pins and goes back by its buttons', () => {
    const actions = { onClose: vi.fn(), onPin: vi.fn(), onBack: vi.fn() };
    const body = show(ready({}), 'en', actions);
    for (const label of ['Close', 'Keep open', 'Back']) {
      act(() => body.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click());
    }
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  it('opens the names in statements, and keeps the words as they are', () => {
    const onOpen = vi.fn();
    const text = 'Anna Berg ist heute nicht da.';
    const statements = [
      {
        text,
        form: 'indirect' as const,
        date: null,
        language: 'de',
        url: 'https://zeitung.example/1',
        publisher: null,
        title: null,
        from: 'pack' as const,
        mentions: [
          [0, 9, 'Q7'],
          [4, 9, 'Q8'],
          [20, 900, 'Q9'],
        ] as const,
      },
    ];
    const card = show({ status: 'ready', card: { ...someone, statements } }, 'en', { onOpen });
    expect(card.querySelector('blockquote')?.textContent).toBe(text);
    const links = [...card.querySelectorAll<HTMLElement>('.name-link')];
    expect(links.map(link => link.textContent)).toEqual(['Anna Berg']);
    links[0]?.click();
    for (const key of ['Enter', ' ', 'a'])
      links[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(onOpen.mock.calls).toEqual([['Q7'], ['Q7'], ['Q7']]);
  });
});
