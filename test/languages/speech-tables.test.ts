/**
 * Who said what in eight languages: the passages of `speech/*.txt`, our own wording. A line of `»` is a text; each `→` under it is one
 * statement, "form | speaker | words", pieces joined with " … ", `–` for no speaker. A text without one says nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { es } from '../../src/languages/es.ts';
import { fr } from '../../src/languages/fr.ts';
import { it as italian } from '../../src/languages/it.ts';
import type { Language } from '../../src/languages/language.ts';
import { nl } from '../../src/languages/nl.ts';
import { pl } from '../../src/languages/pl.ts';
import { pt } from '../../src/languages/pt.ts';
import { ru } from '../../src/languages/ru.ts';
import { zh } from '../../src/languages/zh.ts';
import { findStatements } from '../../src/reading/statements/find.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';

const languages: Readonly<Record<string, Language>> = { es, fr, it: italian, nl, pl, pt, ru, zh };
const folder = join(import.meta.dirname, 'speech');

interface Passage {
  readonly text: string;
  readonly statements: readonly string[];
}

function passagesOf(file: string): readonly Passage[] {
  const blocks = readFileSync(join(folder, file), 'utf8').split(/^» /mu).slice(1);
  return blocks.map(block => {
    const [text = '', ...statements] = block.trimEnd().split('\n');
    return { text, statements: statements.map(line => line.replace('→ ', '')) };
  });
}

function said(text: string, language: Language): readonly string[] {
  const found = findStatements({ tokenized: tokenize(text, language), language, mentions: [], unknowns: [] });
  return found.map(({ form, speaker, spans, start, end }) => {
    const words = (spans ?? [[start, end] as const]).map(([from, to]) => text.slice(from, to)).join(' … ');
    return `${form} | ${speaker === null ? '–' : text.slice(...speaker.span)} | ${words}`;
  });
}

describe.each(readdirSync(folder))('%s', file => {
  const language = languages[file.replace('.txt', '')];
  const passages = passagesOf(file);

  it('holds at least 25 passages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(25);
  });

  it.each(passages)('$text', ({ text, statements }) => {
    if (language === undefined) throw new Error(`no language for ${file}`);
    expect(said(text, language)).toEqual(statements);
  });
});
