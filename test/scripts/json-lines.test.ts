import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { readJsonLines } from '../../scripts/json-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'byname-json-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('values are read line by line, packed or not, and empty lines are none', () => {
  const text = '{"a":1}\n\n{"a":"ü"}\n';
  writeFileSync(join(folder, 'plain.jsonl'), text);
  writeFileSync(join(folder, 'packed.jsonl.gz'), gzipSync(text));
  for (const name of ['plain.jsonl', 'packed.jsonl.gz'])
    expect(readJsonLines(join(folder, name))).toEqual([{ a: 1 }, { a: 'ü' }]);
  writeFileSync(join(folder, 'broken.jsonl'), '{"a":1}\n{');
  expect(() => readJsonLines(join(folder, 'broken.jsonl'))).toThrow(SyntaxError);
});
