/** Sentences that were written and labelled for this tagger: `{P Angela Merkel} besuchte {O Siemens} in München.`, one a line. */
import { join } from 'node:path';
import type { GoldName, GoldText } from './gold.ts';
import { readLines } from './sources.ts';

const NAME = /\{([PO]) ([^{}]+)\}/gu;
const KINDS: Readonly<Record<string, string>> = { P: 'person', O: 'organisation' };

/** The sentences of FOLDER/LANGUAGE.txt; none when there is no such file. Throws at a brace that is no part of a label. */
export function readWritten(folder: string, language: string): GoldText[] {
  return readLines(join(folder, `${language}.txt`)).map((line, i) =>
    parse(line, language, `written-${language}-${i}`),
  );
}

function parse(line: string, language: string, id: string): GoldText {
  const mentions: GoldName[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(NAME)) {
    text += line.slice(last, match.index);
    last = match.index + match[0].length;
    const [, letter = '', name = ''] = match;
    const start = text.length;
    text += name;
    mentions.push({ start, end: text.length, kind: KINDS[letter] ?? '', optional: false });
  }
  text += line.slice(last);
  if (/[{}]/u.test(text)) throw new Error(`${id}: a brace that is no label: ${line}`);
  return { id, language, text, mentions };
}
