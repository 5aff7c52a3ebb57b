import { describe, expect, it } from 'vitest';
import { withCompany } from '../../../src/reading/resolution/company.ts';
import { surveyed } from '../surveyed.ts';

/** The features of each stretch's first option, as the page's names have it if these are as likely as `chances` say. */
const featuresOf = async (text: string, chances: readonly (readonly number[])[]) => {
  const found = await surveyed(text);
  return withCompany(found, chances).map(({ options }) => options[0]?.features);
};

describe('the page’s other names', () => {
  it('anchor a short one in the long one', async () => {
    const text = 'Ann Holt came. Later Holt left.';
    const [, sure] = await featuresOf(text, [
      [0.9, 0.1],
      [0.5, 0.5],
    ]);
    const [, unsure] = await featuresOf(text, [
      [0.2, 0.8],
      [0.5, 0.5],
    ]);
    expect(sure?.['anchor:person']).toBe(0.9);
    expect(unsure?.['anchor:person']).toBe(0.2);
  });

  it('are the same where they are spelled the same', async () => {
    const [first, second] = await featuresOf('Ann Holt came. Ann Holt left.', [
      [0.9, 0.1],
      [0.7, 0.3],
    ]);
    expect(first?.same).toBeCloseTo(0.7);
    expect(second?.same).toBeCloseTo(0.9);
  });

  it('are a thing’s where half of them are', async () => {
    const things = async (text: string): Promise<readonly unknown[]> =>
      (
        await featuresOf(text, [
          [0.9, 0.1],
          [0.9, 0.1],
        ])
      ).map(features => features?.['person:mostlyThing']);
    expect(await things('A gene called Ann Holt is known. Scientists knew Ann Holt.')).toEqual([
      undefined,
      1,
    ]);
    expect(await things('Ann Holt came. Scientists knew Ann Holt.')).toEqual([undefined, undefined]);
  });

  it('belong together where a record names another that is probably there', async () => {
    const text = 'The Orchard Youth left the Orchard Party.';
    const related = async (party: number): Promise<unknown> =>
      (
        await featuresOf(text, [
          [0.5, 0.5],
          [party, 1 - party],
        ])
      )[0]?.related;
    expect(await related(0.9)).toBe(1);
    expect(await related(0.3)).toBeUndefined();
  });
});
