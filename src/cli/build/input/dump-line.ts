/** The two layouts of Wikidata's JSON dumps: one array with an entity a line and commas behind, or an entity a line without either. */
import { textOf } from './lines.ts';

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;

const isSpace = (byte: number | undefined) => byte === 32 || byte === 9;

/** The JSON of the entity on this line, as bytes; `null` for the array's brackets and empty lines. */
export function entityBytes(line: Buffer): Buffer | null {
  let start = 0;
  let end = line.length;
  // A byte order mark, as some editors leave it.
  if (line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf) start = 3;
  while (start < end && isSpace(line[start])) start++;
  while (end > start && isSpace(line[end - 1])) end--;
  if (end > start && line[end - 1] === COMMA) end--;
  // Some exports have the bracket on the first entity's line, or on the last one's.
  if (line[start] === OPEN) start++;
  if (end > start && line[end - 1] === CLOSE) end--;
  while (end > start && isSpace(line[end - 1])) end--;
  return end > start ? line.subarray(start, end) : null;
}

/** @throws Error with the reason when the line holds no JSON. */
export function parseEntity(bytes: Buffer): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes the text; a line of 100 KB would bury its own reason.
    const reason = error instanceof Error ? error.message.replace(/, ?(\.\.\.)?".*$/s, '') : String(error);
    throw new Error(
      `no JSON: ${reason} (${text.length} characters, from ${JSON.stringify(text.slice(0, 40))})`,
    );
  }
}
