/** What is worked out once for a name of a page, and what still is told by where it stands. */
import { expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Features } from '../../../src/reading/resolution/bearer-features.ts';
import { survey } from '../../../src/reading/survey.ts';
import { NO_LISTS } from '../../../src/reading/tagger/word-lists.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';

const ANN: Entity = { id: 'ann', kind: 'person', names: { en: ['Ann Holt', 'President Holt'] } };
const PARTY: Entity = { id: 'party', kind: 'organisation', names: { en: ['SVP'] } };

/** What speaks for the first candidate of each stretch that reads `name`. */
async function featuresOf(name: string, text: string): Promise<readonly Features[]> {
  const { cases } = await survey(tokenize(text, en), en, null, listLexicon([ANN, PARTY]), null, NO_LISTS);
  return cases.filter(({ found }) => found.text === name).map(({ options }) => options[0]?.features ?? {});
}

it('a name has the same features wherever it stands, but for those of its place', async () => {
  const [first = {}, second] = await featuresOf(
    'Ann Holt',
    'Yesterday Ann Holt came. In Ann Holt they trust.',
  );
  expect(second).toEqual({ ...first, 'person:place': 1 });
});

it('what stands beside one place is not told of another', async () => {
  const [first, second] = await featuresOf('Ann Holt', 'Then Mr Ann Holt spoke. Then Ann Holt left.');
  expect(first?.['person:honorific']).toBe(1);
  expect(second?.['person:honorific']).toBeUndefined();
});

it('a name that was cut out of a longer one is another than the same word alone', async () => {
  const [behind, alone] = await featuresOf(
    'Holt',
    'Then President Holt came. Ann Holt spoke. Then Holt left.',
  );
  expect(behind?.titled).toBe(1);
  expect(alone?.titled).toBeUndefined();
});

it('so is one at the head of a compound', async () => {
  const text = 'The SVP won. An SVP-minister left.';
  const { cases } = await survey(tokenize(text, en), en, null, listLexicon([ANN, PARTY]), null, NO_LISTS);
  const compounds = cases.map(({ options }) => options.at(-1)?.features['nobody:compound']);
  expect(compounds).toEqual([undefined, 1]);
});
