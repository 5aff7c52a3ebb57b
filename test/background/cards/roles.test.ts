import { describe, expect, it } from 'vitest';
import { rolesNow, rolesOn } from '../../../src/background/cards/roles.ts';
import type { Role } from '../../../src/model/entity.ts';

const chancellor: Role = {
  title: { en: 'Chancellor' },
  office: 'head-of-government',
  from: '2005-11-22',
  to: '2021-12-08',
};
const member: Role = { title: { en: 'Member' }, from: '1990-12', to: '2021-10-26' };
const chair: Role = { title: { en: 'Chair' }, from: '2018' };
const now: Role = { title: { en: 'Adviser' }, from: '2022-01-01', to: null };
const entity = { roles: [member, chancellor, chair, now] };

describe('rolesOn', () => {
  it('gives what was held on the day, the weightiest first, and what nobody says has ended apart', () => {
    expect(rolesOn(entity, '2020-07-24')).toEqual({ certain: [chancellor, member], open: [chair] });
  });
  it('counts the first and the last day as held', () => {
    expect(rolesOn(entity, '2005-11-22').certain).toContain(chancellor);
    expect(rolesOn(entity, '2021-12-08').certain).toContain(chancellor);
    expect(rolesOn(entity, '2021-12-09').certain).not.toContain(chancellor);
  });
  it('leaves out what had not begun, and everything after death', () => {
    expect(rolesOn(entity, '2005-11-21').certain).toEqual([member]);
    expect(rolesOn({ ...entity, died: '2021-01-01' }, '2021-06-01').certain).toEqual([]);
  });
});

describe('rolesNow', () => {
  it('gives only what the source calls still held', () => {
    expect(rolesNow(entity)).toEqual([now]);
    expect(rolesNow({ ...entity, died: '2024-01-01' })).toEqual([]);
  });
});
