/** An article of the archive with its statements as it comes in from outside: out of a backup, or back after it was removed. */
import * as v from 'valibot';

export const short = v.pipe(v.string(), v.maxLength(8_000));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
export const http = v.pipe(short, v.regex(/^https?:\/\//i));
const hashes = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(100));
const ids = v.pipe(v.array(short), v.maxLength(5_000));

export const pageSchema = v.object({
  article: v.object({
    url: http,
    title: short,
    publisher: v.exactOptional(short),
    date: v.exactOptional(date),
    language: v.exactOptional(short),
    mentions: ids,
    summary: v.exactOptional(v.string()),
    readAt: short,
    terms: v.exactOptional(hashes),
    print: v.exactOptional(hashes),
  }),
  statements: v.array(
    v.object({
      speaker: short,
      text: v.string(),
      form: v.picklist(['direct', 'indirect', 'reported']),
      date: v.exactOptional(date),
      language: v.exactOptional(short),
      source: v.object({ url: http, title: v.exactOptional(short), publisher: v.exactOptional(short) }),
      about: v.exactOptional(ids),
    }),
  ),
});
