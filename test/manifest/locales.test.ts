import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const FOLDER = resolve(import.meta.dirname, '../../manifest/public/_locales');
const load = (language: string): Messages =>
  JSON.parse(readFileSync(resolve(FOLDER, language, 'messages.json'), 'utf8'));
const english = load('en');
const placesIn = (text: string): string[] => (text.match(/\$[A-Z_]+\$/g) ?? []).sort();

describe.each(readdirSync(FOLDER))('the texts of the interface in %s', language => {
  const messages = load(language);

  it('are the same ones as in English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same places to fill', () => {
    for (const [key, { message, placeholders }] of Object.entries(messages)) {
      expect([key, placesIn(message)]).toEqual([key, placesIn(english[key]?.message ?? '')]);
      expect([key, placeholders ?? {}]).toEqual([key, english[key]?.placeholders ?? {}]);
    }
  });
});
