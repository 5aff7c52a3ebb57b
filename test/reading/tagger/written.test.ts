import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { label } from '../../../scripts/tagger/gold.ts';
import { readWritten } from '../../../scripts/tagger/written.ts';

function read(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'byname-written-'));
  writeFileSync(join(folder, 'de.txt'), content);
  try {
    return readWritten(folder, 'de');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('written sentences are read with their names', () => {
  const [first, second, ...more] = read(
    '{P Angela Merkel} besuchte {O Siemens} in München.\n\nDie Oder fließt nach Norden.\n',
  );
  expect(first?.text).toBe('Angela Merkel besuchte Siemens in München.');
  expect(first?.mentions.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [0, 13, 'person'],
    [23, 30, 'organisation'],
  ]);
  expect(second?.mentions).toEqual([]);
  expect(more).toEqual([]);
  expect(readWritten('/nowhere', 'de')).toEqual([]);
});

it('a brace that is no label is told with its sentence', () => {
  for (const line of ['Die {X Oder} fließt.', 'Die {P Oder fließt.', 'Die Oder} fließt.'])
    expect(() => read(line)).toThrow(line);
});

it('names stand where the text has them', () => {
  const words = fc.stringMatching(/^[A-Za-zÄäßéЖж ,.«»-]{0,12}$/);
  const name = fc.record({
    kind: fc.constantFrom('P', 'O'),
    name: fc.stringMatching(/^[A-ZÄЖ][a-zäж]{0,8}$/),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, name), { minLength: 1, maxLength: 5 }), parts => {
      const line = parts.map(([before, { kind, name }]) => `${before}{${kind} ${name}}`).join('');
      const [sentence] = read(line);
      expect(sentence?.text).toBe(parts.map(([before, { name }]) => before + name).join(''));
      expect(sentence?.mentions.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(
        parts.map(([, { name }]) => name),
      );
    }),
  );
});

it('nearly all names of the sentences in this repository begin and end with words', () => {
  const misfits = { count: 0 };
  let names = 0;
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'zh']) {
    const sentences = readWritten('scripts/tagger/sentences/written', language);
    expect(sentences.length).toBeGreaterThan(500);
    for (const sentence of sentences.filter((_, i) => i % 20 === 0)) {
      names += sentence.mentions.length;
      label(sentence, ['person', 'organisation'], misfits);
    }
  }
  expect(misfits.count).toBeLessThan(names / 100);
});
