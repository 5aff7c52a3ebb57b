/** `starter`: the facts of src/starter as a pack's folder, and how they compare with another pack. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFolder } from './starter/folder.ts';
import { loadStarter } from './starter/load.ts';
import { checkCommand } from './starter-check.ts';

export { loadStarter, type StarterPack } from './starter/load.ts';

const FACTS = resolve(import.meta.dirname, '../starter');
const USAGE = `byname starter build -o FOLDER      write the starter pack's folder
byname starter check [FOLDER]       compare its facts with a pack's folder (../shared/packs/world)
`;

/** @returns exit code: 0; 1 when the facts cannot be used or are in disagreement; 2 for wrong arguments. */
export async function starterCommand(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'build') return build(rest);
    if (command === 'check') return await checkCommand(FACTS, rest);
  } catch (error) {
    process.stderr.write(`byname starter: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  process.stderr.write(USAGE);
  return 2;
}

function build(args: string[]): number {
  const { out } = parseArgs({ args, options: { out: { type: 'string', short: 'o' } } }).values;
  if (out === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const pack = loadStarter(FACTS);
  writeFolder(out, pack);
  const count = (kind: string): number => pack.entities.filter(entity => entity.kind === kind).length;
  process.stdout.write(
    `${out}: ${count('person')} people, ${count('organisation')} organisations, ${count('other')} places, ` +
      `${pack.statements.length} statements, ${pack.articles.length} articles\n`,
  );
  return 0;
}
