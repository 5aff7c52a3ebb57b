/** `annotate`: prints in a terminal what the extension shows in the page. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { dayInText } from '../article/date.ts';
import { LANGUAGES } from '../languages/all.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Reading, SourceDocument } from '../model/reading.ts';
import { read } from '../reading/read.ts';
import { formatReading } from './format-reading.ts';
import { openPacks } from './open-packs.ts';
import { documentOfPage } from './page-document.ts';
import { readingTools } from './reading-tools.ts';
import { starterPackFile } from './starter-file.ts';

const LineSchema = v.object({
  id: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  published: v.exactOptional(v.nullable(v.string())),
  text: v.string(),
});

/** @returns exit code: 0; 1 when a document could not be read; 2 for wrong arguments. */
export async function annotateCommand(args: string[]): Promise<number> {
  const parsed = options(args);
  if (typeof parsed === 'string') return fail(parsed);
  const { values, positionals } = parsed;
  const [file, ...rest] = positionals;
  if (rest.length > 0) return fail(`one file, please; what about ${rest.join(' ')}?`);
  if (!values.jsonl && file === undefined) return fail('which file?');
  const packs = values.packs?.flatMap(list => list.split(',')).filter(Boolean) ?? [await starterPackFile()];
  let lexicon: Lexicon;
  try {
    lexicon = await openPacks(packs);
  } catch (error) {
    return fail(message(error), 1);
  }
  if (values.jsonl || file === undefined) return annotateLines(lexicon);
  try {
    const reading = await read(
      { ...(await documentOf(file)), ...overrides(values) },
      lexicon,
      readingTools(),
    );
    await print(values.json ? JSON.stringify(reading, null, 1) : await formatReading(reading, lexicon));
    return 0;
  } catch (error) {
    return fail(`${file}: ${message(error)}`, 1);
  }
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        packs: { type: 'string', multiple: true },
        language: { type: 'string' },
        published: { type: 'string' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return message(error);
  }
}

function overrides(values: { language?: string; published?: string }): Partial<SourceDocument> {
  return {
    ...(values.language === undefined ? {} : { language: values.language }),
    ...(values.published === undefined ? {} : { published: values.published }),
  };
}

async function documentOf(file: string): Promise<SourceDocument> {
  const content = await readFile(file, 'utf8');
  const html = /^\.x?html?$/i.test(extname(file));
  if (html) return documentOfPage(content, pathToFileURL(file).href);
  return { text: content, published: dateLine(content) };
}

/** The day that stands alone on one of the first lines, as under a headline; a day within a sentence is not the article's. */
function dateLine(text: string): string | null {
  const short = text.split('\n', 12).filter(line => line.trim().length <= 40);
  for (const line of short) {
    for (const { tag } of LANGUAGES) {
      const day = dayInText(line, tag);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Reads documents line by line, so that any number of them fits; a bad line is told and skipped. */
async function annotateLines(lexicon: Lexicon): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const reading = await read(v.parse(LineSchema, JSON.parse(line)), lexicon, readingTools());
      await print(JSON.stringify(reading satisfies Reading));
    } catch (error) {
      bad++;
      process.stderr.write(`byname annotate: line ${number}: ${message(error)}\n`);
    }
  }
  return bad === 0 ? 0 : 1;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

function fail(reason: string, code = 2): number {
  process.stderr.write(`byname annotate: ${reason}\n`);
  return code;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
