import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chrome } from '../../manifest/chrome.ts';
import { firefox } from '../../manifest/firefox.ts';
import { translations } from '../../src/locales/all.ts';
import { placesOf, storedMessages } from '../../src/locales/places.ts';

const { en } = translations;

/** The browser's side of the bargain: `$name$` stands for `$1`, which stands for the first value; `$$` is a dollar sign. */
function getMessage(
  stored: ReturnType<typeof storedMessages>,
  key: string,
  values: readonly string[],
): string {
  const { message = '', placeholders = {} } = stored[key] ?? {};
  return message.replace(/\$(?:([a-z]+)\$|\$)/g, (_, place?: string) =>
    place === undefined ? '$' : (values[Number(placeholders[place]?.content.slice(1)) - 1] ?? '?'),
  );
}

describe.each(Object.entries(translations))('the words of the interface in %s', (language, words) => {
  it('say which language they are', () => expect(words.language).toBe(language));

  it('are the same ones as in English, none empty', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the places of the English ones', () => {
    for (const [key, text] of Object.entries(words))
      expect([key, [...placesOf(text)].sort()]).toEqual([
        key,
        [...placesOf(en[key as keyof typeof en])].sort(),
      ]);
  });

  it('count so that 1 reads right: nothing after a number has to agree with it', () => {
    // Nouns: German ones are written large, plurals of the others end in s.
    const agreeing = language === 'de' ? /^\p{Lu}/u : /s$/;
    for (const [key, text] of Object.entries(words)) {
      const [, after = ''] = /\{(?:count|shown|all|added|merged|same)\}([\p{L}\s]*)/u.exec(text) ?? [];
      expect([key, after.split(/\s+/).filter(word => agreeing.test(word))]).toEqual([key, []]);
    }
  });

  it('fit into the stores: 132 characters of description, 75 of name', () => {
    expect(words.description.length).toBeLessThanOrEqual(132);
    expect(words.name.length).toBeLessThanOrEqual(75);
  });

  it('are typeset in their language', () => {
    for (const [key, text] of Object.entries(words)) {
      expect([key, /['"]|\.\.\.| {2}/.exec(text)?.[0]]).toEqual([key, undefined]);
      // French: no line may break before these, and none after an opening guillemet.
      if (language === 'fr') expect([key, /[^\s] [;?!»]|\S :|« /.exec(text)?.[0]]).toEqual([key, undefined]);
    }
  });

  it('reach the browser as they stand, each value in its place', () => {
    const stored = storedMessages(words, en);
    for (const [key, text] of Object.entries(words)) {
      const places = placesOf(en[key as keyof typeof en]);
      const said = getMessage(
        stored,
        key,
        places.map(place => `<${place}>`),
      );
      expect(said).toBe(text.replace(/\{([a-z]+)\}/g, '<$1>'));
    }
  });
});

describe('a message in the browser’s form', () => {
  it('keeps dollar signs', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        fc.pre(placesOf(text).length === 0);
        expect(getMessage(storedMessages({ one: text }, { one: text }), 'one', [])).toBe(text);
      }),
    );
  });

  it('is there for each of the manifest’s words', () => {
    const asked = [...JSON.stringify([chrome, firefox]).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(asked.length).toBeGreaterThan(5);
    expect(Object.keys(en)).toEqual(expect.arrayContaining(asked));
  });
});
