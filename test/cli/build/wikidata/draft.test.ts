import { describe, expect, it } from 'vitest';
import { draftOf, kindOf } from '../../../../src/cli/build/wikidata/draft.ts';
import type { Facts } from '../../../../src/cli/build/wikidata/facts.ts';
import { type Item, itemOfLine } from '../../../../src/cli/build/wikidata/item.ts';
import type { Want } from '../../../../src/cli/build/wikidata/records.ts';
import { is, item, itemSnak, none, type Snak, statement, textSnak, timeSnak, unknown } from './items.ts';
import { options } from './pipeline.ts';

const facts: Facts = {
  classes: {
    organisation: new Set(['Q7278', 'Q50']),
    place: new Set(['Q6256', 'Q486972']),
    position: new Set(),
  },
  countries: new Map([
    ['Q183', 'DE'],
    ['Q16957', 'DD'],
  ]),
  redirects: new Map([['Q77', 'Q78']]),
};

function parsed(...args: Parameters<typeof item>): Item {
  const line = itemOfLine(item(...args));
  if (line === null || 'redirect' in line) throw new Error('no item');
  return line;
}

describe('kindOf', () => {
  const kind = (classes: string[], over = {}, sitelinks: Record<string, string> = {}) =>
    kindOf(parsed('Q1', classes.map(is), { sitelinks }), options(facts, ['en'], over));

  it('knows people, organisations and what is neither', () => {
    expect(kind(['Q5'])).toBe('person');
    expect(kind(['Q999', 'Q50'])).toBe('organisation');
    expect(kind(['Q999'])).toBeNull();
    expect(kind([])).toBeNull();
  });

  it('takes a country for a place, and places only if asked', () => {
    expect(kind(['Q50', 'Q6256'])).toBeNull();
    expect(kind(['Q50', 'Q6256'], { placesFrom: 1 }, { enwiki: 'X' })).toBe('other');
    expect(kind(['Q486972'], { placesFrom: 2 }, { enwiki: 'X' })).toBeNull();
  });

  it('leaves out who has too few sitelinks', () => {
    expect(kind(['Q5'], { minSitelinks: 2 }, { enwiki: 'X' })).toBeNull();
    expect(kind(['Q5'], { minSitelinks: 1 }, { enwiki: 'X' })).toBe('person');
  });
});

describe('draftOf', () => {
  const draft = (...args: Parameters<typeof item>) => draftOf(parsed(...args), 'person', options(facts));
  const named = { labels: { en: 'A B' } };

  it('has names of the chosen languages, their variants behind them', () => {
    const parts = {
      labels: { 'de-ch': 'Strassenpartei', de: 'Straßenpartei', fr: 'x', mul: 'SP' },
      aliases: { de: ['Straßenpartei', 'SP'], 'en-gb': ['Roads'] },
    };
    expect(draft('Q1', [], parts)?.entity.names).toEqual({
      en: ['Roads'],
      de: ['Straßenpartei', 'Strassenpartei', 'SP'],
      und: ['SP'],
    });
    expect(draft('Q1', [], { labels: { fr: 'x' } })).toBeNull();
  });

  it('prefers a country that is not over', () => {
    const past = statement(itemSnak('P27', 'Q16957'), {
      qualifiers: [timeSnak('P582', '+1990-10-03T00:00:00Z')],
    });
    const now = statement(itemSnak('P27', 'Q183'));
    expect(draft('Q1', [past, now], named)?.entity.country).toBe('DE');
    expect(draft('Q1', [past], named)?.entity.country).toBe('DD');
    expect(draft('Q1', [statement(unknown('P27'))], named)?.entity.country).toBeUndefined();
  });

  it('takes only web addresses', () => {
    expect(
      draft('Q1', [statement(textSnak('P856', 'javascript:alert(1)'))], named)?.entity.links,
    ).toBeUndefined();
    const site = statement(textSnak('P856', 'https://example.org/'));
    expect(draft('Q1', [site], named)?.entity.links).toEqual({ website: 'https://example.org/' });
  });

  it('follows redirects', () => {
    expect(draft('Q1', [statement(itemSnak('P39', 'Q77'))], named)?.wants).toEqual([
      { as: 'position', id: 'Q78' },
    ]);
  });
});

describe('terms', () => {
  const P580 = timeSnak('P580', '+2010-01-01T00:00:00Z');
  const wants = (
    qualifiers: Snak[],
    { dead = false, rank = 'normal' as 'normal' | 'preferred' } = {},
  ): Omit<Want, 'as' | 'id'> => {
    const death = dead ? [statement(unknown('P570'))] : [];
    const position = statement(itemSnak('P39', 'Q9'), { qualifiers, rank });
    const {
      as: _as,
      id: _id,
      ...term
    } = draftOf(parsed('Q1', [position, ...death], { labels: { en: 'A' } }), 'person', options(facts))
      ?.wants[0] ?? { as: 'position', id: '' };
    return term;
  };

  it.each<[string, Snak[], Parameters<typeof wants>[1], ReturnType<typeof wants>]>([
    ['begun, no end: still held', [P580], {}, { from: '2010-01-01', to: null }],
    ['begun, holder dead: end unknown', [P580], { dead: true }, { from: '2010-01-01' }],
    ['begun, successor named: end unknown', [P580, itemSnak('P1366', 'Q3')], {}, { from: '2010-01-01' }],
    ['nothing known', [], {}, {}],
    ['preferred: still held', [], { rank: 'preferred' }, { to: null }],
    ['ended some day', [P580, unknown('P582')], {}, { from: '2010-01-01' }],
    ['no end, says the source', [P580, none('P582')], { dead: true }, { from: '2010-01-01', to: null }],
    [
      'ended in a year',
      [P580, timeSnak('P582', '+2012-00-00T00:00:00Z', 9)],
      {},
      { from: '2010-01-01', to: '2012' },
    ],
  ])('%s', (_, qualifiers, circumstances, expected) => {
    expect(wants(qualifiers, circumstances)).toEqual(expected);
  });
});
