/** Arguments that several builders share, and how a builder ends. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BuildError, reasonIn } from './input/bad-lines.ts';

/** Wrong arguments: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a builder's command. @returns exit code: 0; 1 when a source cannot be used or a file not written; 2 for wrong arguments */
export async function ended(name: string, usage: string, run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`byname pack ${name}: ${error.message}\n\n${usage}`);
      return 2;
    }
    const expected = error instanceof BuildError || (error instanceof Error && 'syscall' in error);
    const text =
      error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`byname pack ${name}: ${text}\n`);
    return 1;
  }
}

/** `parseArgs` whose complaints are usage errors. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(reasonIn(error));
  }
}

/** The languages of the news that the product reads first. */
export const DEFAULT_LANGUAGES = 'en,de,fr,es,it,pt,nl,pl,ru,zh';

/** "de,en" → tags, in lower case, without repetition. @throws UsageError */
export function languagesOf(list: string): readonly string[] {
  const tags = [
    ...new Set(
      list
        .split(',')
        .map(tag => tag.trim().toLowerCase())
        .filter(Boolean),
    ),
  ];
  const bad = tags.find(tag => !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(tag));
  if (bad !== undefined || tags.length === 0) throw new UsageError(`no language tag: "${bad ?? list}"`);
  return tags;
}

/** A whole number from 0. @throws UsageError */
export function countOf(option: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${option} wants a whole number, not "${text}"`);
  return Number(text);
}
