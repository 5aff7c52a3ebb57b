import { describe, expect, it } from 'vitest';
import { belonging, officers } from '../../src/background/card-people.ts';
import type { Entity } from '../../src/model/entity.ts';

const club: Entity = { id: 'O1', kind: 'organisation', names: { en: ['The Club'] }, members: ['O2'] };
const person = (id: string, roles: Entity['roles']): Entity => ({
  id,
  kind: 'person',
  names: { en: [`Person ${id}`] },
  ...(roles ? { roles } : {}),
});
const then = person('P1', [{ title: { en: 'Treasurer' }, of: 'O1', from: '2010', to: '2015' }]);
const now = person('P2', [{ title: { en: 'Secretary' }, of: 'O1', from: '2016', to: null }]);
const head = person('P3', [
  { title: { en: 'Speaker' }, office: 'parliament-speaker', of: 'O1', from: '2000', to: null },
]);
const elsewhere = person('P4', [{ title: { en: 'Treasurer' }, of: 'O9', from: '2000', to: null }]);
const part: Entity = { id: 'O2', kind: 'organisation', names: { en: ['The Junior Club'] } };
const below: Entity = { id: 'O3', kind: 'organisation', names: { en: ['The Board'] }, partOf: ['O1'] };

const ids = (views: readonly { readonly id: string }[]) => views.map(({ id }) => id);

describe('those with a role in an organisation', () => {
  it('are told apart by the day, and its heads are not among them', () => {
    const all = [then, now, head, elsewhere];
    expect(ids(officers(all, 'O1', '2012-05-01', ['en']))).toEqual(['P1']);
    expect(officers(all, 'O1', null, ['en'])).toMatchObject([
      { id: 'P2', name: 'Person P2', role: 'Secretary' },
    ]);
    expect(officers(all, 'O1', '1990', ['en'])).toEqual([]);
  });
});

describe('those of the page who belong to an organisation', () => {
  it('hold a role there on the day, or are a part of it', () => {
    const page = [club, then, now, elsewhere, part, below];
    expect(ids(belonging(page, club, '2012-05-01', ['en']))).toEqual(['P1', 'O2', 'O3']);
    expect(ids(belonging(page, club, null, ['en']))).toEqual(['P1', 'P2', 'O2', 'O3']);
    expect(belonging(page, { ...club, id: 'O7', members: [] }, null, ['en'])).toEqual([]);
  });
});
