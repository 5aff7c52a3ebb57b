import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/article/page-text.ts';
import { contextOf, targetsOf } from '../../src/content/targets.ts';
import type { Mention, Reading } from '../../src/model/reading.ts';
import { page } from '../article/page.ts';

const doc = page('');
const made = pageText([
  [doc.createTextNode('Anna '), doc.createTextNode('Berg traf Ole Strand im Hafenamt.')],
]);
const { text } = made;

function mention(name: string, entity: string, extra: Partial<Mention> = {}): Mention {
  const start = text.indexOf(name);
  const candidates = [[entity, 0.9]] as const;
  return {
    start,
    end: start + name.length,
    text: name,
    entity,
    kind: 'person',
    via: 'name',
    confidence: 0.9,
    candidates,
    ...extra,
  };
}
const reading = (mentions: readonly Mention[], unknowns: Reading['unknowns'] = []): Reading => ({
  language: 'de',
  published: null,
  text,
  mentions,
  unknowns,
  statements: [],
});

describe('targets', () => {
  it('lead from mentions to the letters of the page, in the order of the text', () => {
    const start = text.indexOf('Ole Strand');
    const unknown = { start, end: start + 10, text: 'Ole Strand', kind: 'person' as const };
    const found = targetsOf(
      made,
      reading([mention('Hafenamt', 'Q2', { kind: 'organisation' }), mention('Anna Berg', 'Q1')], [unknown]),
    );
    expect(found.map(({ id, text, mark, about }) => [id, text, mark, about.type])).toEqual([
      [0, 'Anna Berg', 'person', 'entity'],
      [1, 'Ole Strand', 'unknown', 'unknown'],
      [2, 'Hafenamt', 'organisation', 'entity'],
    ]);
    expect(found[0]?.spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Anna',
      'Berg',
    ]);
  });

  it('are about the whole name where the letters are a part of it', () => {
    const start = text.indexOf('Strand');
    const short = { start, end: start + 6, text: 'Strand', fullName: 'Ole Strand', kind: 'person' as const };
    const [target] = targetsOf(made, reading([], [short]));
    expect(target).toMatchObject({ text: 'Strand', name: 'Ole Strand', about: { text: 'Ole Strand' } });
  });

  it('let the reader choose where the reading is not sure', () => {
    const candidates = [
      ['Q1', 0.5],
      ['Q9', 0.4],
    ] as const;
    const [target] = targetsOf(made, reading([mention('Anna Berg', 'Q1', { confidence: 0.5, candidates })]));
    expect(target).toMatchObject({
      mark: 'doubt',
      about: { type: 'choice', text: 'Anna Berg', ids: ['Q1', 'Q9'] },
    });
  });

  it('leave out what does not fit the text they were read from', () => {
    const shifted = { ...mention('Anna Berg', 'Q1'), start: 1, end: 10 };
    const outside = { ...mention('Anna Berg', 'Q1'), start: 900, end: 909 };
    expect(targetsOf(made, reading([shifted, outside]))).toEqual([]);
  });

  it('the context names those most often named first', () => {
    expect(contextOf(reading([mention('Berg', 'Q2'), mention('Anna', 'Q1'), mention('Anna', 'Q1')]))).toEqual(
      ['Q1', 'Q2'],
    );
  });
});
