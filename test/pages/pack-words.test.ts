import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../src/locales/en.ts';

it('the words for the pack that comes with Byname are the ones it has of itself', () => {
  const { title, attribution } = parse(readFileSync('src/starter/pack.yaml', 'utf8'));
  expect(en.packsStarter).toBe(title);
  expect(en.packsStarterFrom).toBe(attribution);
});
