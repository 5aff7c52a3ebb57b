import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageTag, slug, wikipediaTitle } from '../../../src/cli/build/ids.ts';

it('slug keeps letters of every script and nothing that parts ids', () => {
  expect(slug('  Łukasz Żółw, Jr. ')).toBe('łukasz-zołw-jr');
  expect(slug('习近平')).toBe('习近平');
  expect(slug('…')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const made = slug(text);
      expect(made).toMatch(/^[\p{L}\p{N}-]*$/u);
      expect(made.length).toBeLessThanOrEqual(80);
    }),
  );
});

it('languageTag is a tag of the format, whatever it is given', () => {
  expect(languageTag('zh_TW')).toBe('zh-tw');
  expect(languageTag('Deutsch (alt)')).toBe('und');
  fc.assert(
    fc.property(fc.string(), text => {
      expect(languageTag(text)).toMatch(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/);
    }),
  );
});

it('wikipediaTitle knows Wikipedia from its sisters', () => {
  expect(wikipediaTitle('https://de.wikipedia.org/wiki/Ada_Br%C3%A4nner#Leben')).toEqual([
    'de',
    'Ada_Bränner',
  ]);
  expect(wikipediaTitle('https://zh-min-nan.wikipedia.org/wiki/X')).toEqual(['zh-min-nan', 'X']);
  expect(wikipediaTitle('https://en.m.wikipedia.org/wiki/X')).toEqual(['en', 'X']);
  for (const other of [
    'https://commons.wikipedia.org/wiki/X',
    'https://enwikiquote.wikipedia.org/wiki/X',
    'https://www.wikipedia.org/wiki/X',
    'https://de.wikipedia.org/wiki/%E0%A4',
    'https://evil.example/de.wikipedia.org/wiki/X',
  ]) {
    expect(wikipediaTitle(other)).toBeNull();
  }
});
