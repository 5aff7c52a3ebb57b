/** `pack build|info|check|blocks|sign`. */
import { parseArgs } from 'node:util';
import { PackError } from '../pack/error.ts';
import { openPack } from '../pack/open.ts';
import { verifyPack } from '../pack/verify.ts';
import { buildCommands } from './build/commands.ts';
import { BuildProgress, describeWarning, writePackFile } from './pack/build.ts';
import { fromFile } from './pack/file-source.ts';
import { type Problem, readFolder } from './pack/folder.ts';
import { writeBlocks, writeSignature } from './pack/publish.ts';

const USAGE = `byname pack build FOLDER -o FILE [--also MORE.jsonl.gz] [--skip-bad]
byname pack info FILE
byname pack check FILE
byname pack blocks FILE                    writes FILE.blocks: updates fetch only what changed
byname pack sign FILE --key PRIVATE.pem    writes FILE.sig (Ed25519)
byname pack wikidata|popolo|csv|articles|map|reduce|multiply …    make a folder (docs/builders.md; without arguments: which there are)
`;

/** Warnings of one sort that are told one by one; the others are counted. */
const TOLD = 20;

/** @returns exit code: 0; 1 when the folder or the file is not what it must be; 2 for wrong arguments */
export async function packCommand(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== undefined && Object.hasOwn(buildCommands, command)) {
    return buildCommands[command]?.(rest) ?? 2;
  }
  try {
    if (command === 'build') return await build(rest);
    if (command === 'sign') return await sign(rest);
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) return usage('which file?');
    if (command === 'info') return await info(file);
    if (command === 'check') return await check(file);
    if (command === 'blocks') return await blocks(file);
    return usage(command === undefined ? 'which command?' : `no command "${command}"`);
  } catch (error) {
    const code = error instanceof PackError ? `${error.code}: ` : '';
    process.stderr.write(`byname pack: ${code}${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function build(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof options>;
  try {
    parsed = options(args);
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || values.output === undefined)
    return usage('a folder and -o FILE');
  const teller = new Teller();
  const contents = await readFolder(folder, {
    also: values.also ?? [],
    onWarning: problem => teller.tell('fields left out', place(problem)),
    ...(values['skip-bad']
      ? { onBadLine: (problem: Problem) => teller.tell('lines skipped', place(problem)) }
      : {}),
  });
  const bar = new BuildProgress();
  const size = await writePackFile(contents, values.output, {
    onWarning: warning => teller.tell(`warnings (${warning.type})`, describeWarning(warning)),
    onProgress: (step, done, total) => bar.update(step, done, total),
  });
  bar.end();
  teller.finish();
  process.stdout.write(`${values.output}: ${size} bytes\n`);
  return info(values.output);
}

function options(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      also: { type: 'string', multiple: true },
      'skip-bad': { type: 'boolean', default: false },
    },
  });
}

async function info(path: string): Promise<number> {
  const source = await fromFile(path);
  try {
    const pack = await openPack(source, { largestTable: 0 });
    const { info, counts } = pack;
    process.stdout.write(
      `${info.id} ${info.version}: ${info.title}\n` +
        `licence: ${info.licence}\n` +
        (info.attribution === undefined ? '' : `attribution: ${info.attribution}\n`) +
        (info.homepage === undefined ? '' : `homepage: ${info.homepage}\n`) +
        `languages: ${info.languages.join(' ')}\n` +
        `${counts.entities} entities, ${counts.names} names, ${counts.statements} statements, ${counts.articles} articles\n` +
        `${pack.size} bytes, ${pack.residentSize} of them in memory\n`,
    );
    return 0;
  } finally {
    await source.close();
  }
}

async function check(path: string): Promise<number> {
  const source = await fromFile(path);
  try {
    await verifyPack(source);
    const pack = await openPack(source, { largestTable: 0 });
    for (let ref = 0; ref < pack.counts.entities; ref++) await pack.entities([ref]);
    process.stdout.write(`${path}: sound, ${pack.counts.entities} records read\n`);
    return 0;
  } finally {
    await source.close();
  }
}

async function blocks(path: string): Promise<number> {
  const { blocks, size } = await writeBlocks(path);
  process.stdout.write(`${path}.blocks: ${blocks} blocks, ${size} bytes\n`);
  return 0;
}

async function sign([file, option, key, ...more]: string[]): Promise<number> {
  if (file === undefined || option !== '--key' || key === undefined || more.length > 0) {
    return usage('sign FILE --key PRIVATE.pem');
  }
  process.stdout.write(`${file}.sig: signed with the key ${await writeSignature(file, key)}\n`);
  return 0;
}

/** Tells the first warnings of each sort and counts the rest. */
class Teller {
  private readonly counts = new Map<string, number>();

  tell(sort: string, text: string): void {
    const count = (this.counts.get(sort) ?? 0) + 1;
    this.counts.set(sort, count);
    if (count <= TOLD) process.stderr.write(`${text}\n`);
    else if (count === TOLD + 1) process.stderr.write(`… more ${sort} are only counted\n`);
  }

  finish(): void {
    for (const [sort, count] of this.counts) process.stderr.write(`${count} ${sort}\n`);
  }
}

function place({ file, line, reason }: Problem): string {
  return `${file}:${line}: ${reason}`;
}

function usage(reason: string): number {
  process.stderr.write(`byname pack: ${reason}\n\n${USAGE}`);
  return 2;
}
