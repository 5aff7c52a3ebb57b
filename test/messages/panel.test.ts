import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/messages/validate.ts';

const page = { url: 'https://news.example/a', canonical: 'https://news.example/a' };
const choose = {
  name: 'choose',
  page,
  surface: 'Rita Moll',
  ruling: { type: 'entity', id: 'Q1' },
  scope: 'page',
  incognito: false,
  languages: ['de'],
};
const id = 'own:2f0c3f5e-6b1a-4a53-9d2d-0c6a3b1f9e11';
const entry = { kind: 'person', names: ['Rita Moll'], role: '', note: '', links: ['https://moll.example/'] };

describe('requests of choosing and of the side panel', () => {
  it.each([choose, { name: 'cast.view', tabId: 3, languages: [] }, { name: 'own.save', id, entry }])(
    'are taken: %j',
    request => {
      expect(parseRequest(request)).toEqual(request);
    },
  );

  it.each([
    { ...choose, surface: '  ' },
    { ...choose, scope: 'site' },
    { ...choose, ruling: { type: 'entity' } },
    { ...choose, ruling: { type: 'forget', id: 'Q1' } },
    { name: 'cast.jump', tabId: 1, frameId: 0, start: -1 },
    // An own entry never takes the place of a pack's.
    { name: 'own.save', id: 'Q1', entry },
    { name: 'own.save', id, entry: { ...entry, names: [] } },
    { name: 'own.save', id, entry: { ...entry, links: ['javascript:alert(1)'] } },
  ])('are refused when they are wrong: %j', request => {
    expect(parseRequest(request)).toHaveProperty('invalid');
  });
});
