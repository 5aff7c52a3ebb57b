import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject, type Json } from '../../../../src/cli/build/json.ts';
import { itemOfLine } from '../../../../src/cli/build/wikidata/item.ts';
import {
  best,
  dateIn,
  itemOf,
  mainSnak,
  monolingualIn,
  snakType,
  statements,
  textIn,
} from '../../../../src/cli/build/wikidata/snaks.ts';
import { item, none, statement, textSnak, timeSnak, unknown } from './items.ts';

const time = (value: string, precision: number) => dateIn(timeSnak('P569', value, precision) as Json);
const claimsOf = (of: ReturnType<typeof item>) => {
  const parsed = itemOfLine(of);
  if (parsed === null || 'redirect' in parsed) throw new Error('no item');
  return parsed.claims;
};

describe('dateIn', () => {
  it('is as exact as Wikidata says', () => {
    expect(time('+1952-03-11T00:00:00Z', 11)).toBe('1952-03-11');
    expect(time('+1952-03-11T00:00:00Z', 14)).toBe('1952-03-11');
    expect(time('+1952-03-11T00:00:00Z', 10)).toBe('1952-03');
    expect(time('+1952-03-11T00:00:00Z', 9)).toBe('1952');
    expect(time('+1952-03-11T00:00:00Z', 8)).toBeNull();
    expect(time('+1952-00-00T00:00:00Z', 11)).toBe('1952');
  });

  it('reads years before Christ and the padding of old dumps', () => {
    expect(time('-0044-03-15T00:00:00Z', 11)).toBe('-0044-03-15');
    expect(time('+00000001994-01-01T00:00:00Z', 11)).toBe('1994-01-01');
    expect(time('-13798000000-00-00T00:00:00Z', 9)).toBeNull();
  });

  it('has none for unknown values', () => {
    expect(dateIn(unknown('P570') as Json)).toBeNull();
    expect(dateIn(none('P570') as Json)).toBeNull();
  });
});

describe('snaks', () => {
  it('never fail, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const snak = value as Json;
        for (const given of [snak, { snaktype: 'value', datavalue: { value: snak } }]) {
          dateIn(given);
          textIn(given);
          monolingualIn(given);
          snakType(given);
          const id = itemOf(given);
          if (id !== null) expect(id).toMatch(/^Q[1-9]\d*$/);
        }
      }),
    );
  });

  it('read items of old dumps, which have a number only, and no properties', () => {
    const old = { 'entity-type': 'item', 'numeric-id': 42 };
    expect(itemOf({ snaktype: 'value', datavalue: { value: old } })).toBe('Q42');
    const property = { 'entity-type': 'property', 'numeric-id': 42 };
    expect(itemOf({ snaktype: 'value', datavalue: { value: property } })).toBeNull();
  });
});

describe('statements', () => {
  const claims = claimsOf(
    item('Q1', [
      statement(textSnak('P1', 'a')),
      statement(textSnak('P1', 'b'), { rank: 'deprecated' }),
      statement(textSnak('P1', 'c'), { rank: 'preferred' }),
      statement(unknown('P1')),
    ]),
  );

  it('come preferred first, without deprecated ones', () => {
    expect(statements(claims, 'P1').map(each => textIn(mainSnak(each)))).toEqual(['c', 'a', null]);
    expect(best(statements(claims, 'P1'))).toHaveLength(1);
    expect(statements(claims, 'P2')).toEqual([]);
  });

  it('say what is malformed', () => {
    expect(() => statements({ P1: 'x' }, 'P1')).toThrow('claims.P1 is no list');
    expect(() => statements({ P1: [{ rank: 'normal' }] }, 'P1')).toThrow('claims.P1[0] has no mainsnak');
  });
});

describe('itemOfLine', () => {
  it("takes PHP's empty lists for empty objects", () => {
    const line = {
      type: 'item',
      id: 'Q8',
      labels: [],
      aliases: [],
      descriptions: [],
      claims: [],
      sitelinks: [],
    };
    expect(itemOfLine(line)).toMatchObject({ id: 'Q8', labels: {}, claims: {} });
  });

  it('leaves out properties, lexemes and media, and reads redirects', () => {
    expect(itemOfLine({ type: 'property', id: 'P31' })).toBeNull();
    expect(itemOfLine({ type: 'lexeme', id: 'L1', lemmas: {} })).toBeNull();
    expect(itemOfLine({ id: 'M1' })).toBeNull();
    expect(itemOfLine({ entity: 'Q1', redirect: 'Q2' })).toEqual({ id: 'Q1', redirect: 'Q2' });
  });

  it.each([
    [[1], 'no JSON object'],
    [{}, 'no id'],
    [{ type: 'item', id: 'Qx' }, 'no item id'],
    [{ type: 'item', id: 'Q1', labels: 'x' }, 'labels is no object'],
    [{ type: 'item', id: 'Q1', claims: [1] }, 'claims is no object'],
    [{ id: 'Q1', redirect: 5 }, 'the redirect is no id'],
  ])('refuses %j', (line, reason) => {
    expect(() => itemOfLine(line)).toThrow(reason);
  });

  it('fails with a reason of ours or not at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        try {
          const parsed = itemOfLine(value);
          if (parsed !== null && !('redirect' in parsed)) expect(isObject(parsed.claims)).toBe(true);
        } catch (error) {
          expect(error).toHaveProperty('name', 'MalformedError');
        }
      }),
    );
  });
});
