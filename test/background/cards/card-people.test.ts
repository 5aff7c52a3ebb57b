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
    expect(ids(staffOf(all, club, '2012-05-01', ['en']).officers)).toEqual(['P1']);
    expect(ids(staffOf(all, club, '2012-05-01', ['en']).heads)).toEqual(['P3']);
    expect(staffOf(all, club, null, ['en']).officers).toMatchObject([
      { id: 'P2', name: 'Person P2', role: 'Secretary' },
    ]);
    expect(staffOf(all, club, '1990', ['en'])).toEqual({ heads: [], officers: [] });
  });

  it('a secretary-general leads only where nobody presides', () => {
    const general = person('P5', [
      { title: { en: 'Secretary General of it' }, of: 'O1', from: '2001', to: null },
    ]);
    const chair = person('P6', [
      { title: { en: 'Member of the board' }, of: 'O1', from: '2000', to: null },
      { title: { en: 'Chairwoman' }, of: 'O1', from: '2010', to: null },
    ]);
    expect(ids(staffOf([general, now], club, '2018', ['en']).heads)).toEqual(['P5']);
    const both = staffOf([general, chair], club, '2018', ['en']);
    expect(both.heads).toMatchObject([{ id: 'P6', role: 'Chairwoman' }]);
    expect(ids(both.officers)).toEqual(['P5']);
  });
});

describe('a title that leads something else', () => {
  const party: Entity = {
    id: 'O5',
    kind: 'organisation',
    names: { en: ['Communist Party of China', 'CPC'], de: ['Kommunistische Partei Chinas'] },
  };
  const role = (en: string, from = '2012') => ({ title: { en }, of: 'O5', from, to: null });
  const general = role('General Secretary of the Communist Party of China');
  const commission = role('Chairman of the Central Military Commission');

  it('does not lead the organisation, whoever holds it', () => {
    const both = person('P1', [commission, general]);
    expect(staffOf([both], party, null, ['en']).heads).toMatchObject([{ id: 'P1', role: general.title.en }]);
    const [old, young] = [person('P2', [commission]), person('P3', [general])];
    expect(ids(staffOf([old, young], party, null, ['en']).heads)).toEqual(['P3']);
    const abroad = person('P4', [role('Leader of the CPC in Hong Kong')]);
    expect(ids(staffOf([abroad, young], party, null, ['en']).heads)).toEqual(['P3']);
  });

  it('leads it where nobody has a title of its own', () => {
    const board = person('P5', [role('Chairman of the Board')]);
    expect(ids(staffOf([board], party, null, ['en']).heads)).toEqual(['P5']);
    expect(ids(staffOf([board, person('P6', [role('Chief Executive')])], party, null, ['en']).heads)).toEqual(
      ['P6'],
    );
  });

  it('names the organisation in any language, by letters, or nobody', () => {
    const german = { ...role('x'), title: { de: 'Vorsitzender der Kommunistischen Partei Chinas' } };
    for (const own of [german, role('Leader of the CPC'), role('Chairman'), role('Leader of the way')])
      expect(
        ids(staffOf([person('P7', [commission]), person('P8', [own])], party, null, ['en']).heads),
      ).toEqual(['P8']);
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
