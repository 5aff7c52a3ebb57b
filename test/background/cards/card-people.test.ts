import { describe, expect, it } from 'vitest';
import { belonging, staffOf } from '../../../src/background/cards/card-people.ts';
import type { Entity } from '../../../src/model/entity.ts';

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
    expect(ids(staffOf(all, 'O1', '2012-05-01', ['en']).officers)).toEqual(['P1']);
    expect(ids(staffOf(all, 'O1', '2012-05-01', ['en']).heads)).toEqual(['P3']);
    expect(staffOf(all, 'O1', null, ['en']).officers).toMatchObject([
      { id: 'P2', name: 'Person P2', role: 'Secretary' },
    ]);
    expect(staffOf(all, 'O1', '1990', ['en'])).toEqual({ heads: [], officers: [] });
  });

  it('a secretary-general leads only where nobody presides', () => {
    const general = person('P5', [
      { title: { en: 'Secretary General of it' }, of: 'O1', from: '2001', to: null },
    ]);
    const chair = person('P6', [
      { title: { en: 'Member of the board' }, of: 'O1', from: '2000', to: null },
      { title: { en: 'Chairwoman' }, of: 'O1', from: '2010', to: null },
    ]);
    expect(ids(staffOf([general, now], 'O1', '2018', ['en']).heads)).toEqual(['P5']);
    const both = staffOf([general, chair], 'O1', '2018', ['en']);
    expect(both.heads).toMatchObject([{ id: 'P6', role: 'Chairwoman' }]);
    expect(ids(both.officers)).toEqual(['P5']);
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
