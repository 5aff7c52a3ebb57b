/**
 * Statements against the labelled sets: `npm run gold -- statements [name …]`. Runs over ../shared/gold/statements-de-*.jsonl.gz
 * and the sets beside this file, writes the readings to a temporary folder and lets the scorer of ../shared print its table.
 * Without ../shared it says so and ends with 0.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { de } from '../../src/languages/de.ts';
import { en } from '../../src/languages/en.ts';
import type { Language } from '../../src/languages/language.ts';
import { findStatements } from '../../src/reading/statements/find.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { FormTable } from './statement-forms.ts';

interface GoldDocument {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly statements: readonly {
    readonly quote: readonly (readonly [number, number])[];
    readonly form: string | null;
  }[];
}

const languages: Readonly<Record<string, Language>> = { de, en };
const here = import.meta.dirname;
const shared = join(here, '../../../shared/gold');
const scorer = join(shared, 'score-statements.mjs');
const wanted = process.argv.slice(2);

function main(): void {
  if (!existsSync(scorer)) {
    console.log(`skipped: no ${scorer}`);
    return;
  }
  const sets = [
    ...readdirSync(shared)
      .filter(name => /^statements-.*\.jsonl\.gz$/.test(name))
      .map(name => join(shared, name)),
    ...readdirSync(here)
      .filter(name => /^statements-.*\.jsonl$/.test(name))
      .map(name => join(here, name)),
  ].filter(path => wanted.length === 0 || wanted.some(word => path.includes(word)));
  const folder = mkdtempSync(join(tmpdir(), 'byname-gold-'));
  try {
    for (const path of sets) {
      const documents = readJsonLines<GoldDocument>(path);
      const forms = new FormTable();
      const started = performance.now();
      const readings = documents.map(document => {
        const language = languages[document.language] ?? de;
        const tokenized = tokenize(document.text, language);
        const statements = findStatements({ tokenized, language, mentions: [], unknowns: [] });
        forms.add(
          document.text,
          document.statements.map(({ form, quote }) => ({ form, spans: quote })),
          statements.map(({ form, spans, start, end }) => ({ form, spans: spans ?? [[start, end]] })),
        );
        return JSON.stringify({ id: document.id, mentions: [], unknowns: [], statements });
      });
      const spent = performance.now() - started;
      const out = join(folder, 'readings.jsonl');
      writeFileSync(out, `${readings.join('\n')}\n`);
      console.log(
        `\n${path.split('/').at(-1)}: ${documents.length} documents, ${(spent / documents.length).toFixed(2)} ms each`,
      );
      console.log(execFileSync('node', [scorer, path, out], { encoding: 'utf8' }));
      console.log(forms.toString());
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
