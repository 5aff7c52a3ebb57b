/** The terminal: `npm run byname -- COMMAND …`. */
import type { Command } from './build/commands.ts';

const USAGE = `byname COMMAND

  annotate FILE.html|FILE.txt [--packs A,B] [--language de] [--published 2020-07-24] [--json]
  annotate --jsonl [--packs A,B]      documents {id, language, title, text, published} on standard input, a reading a line
  pack build FOLDER -o FILE           compile a folder into a pack
  pack info FILE | pack check FILE | pack blocks FILE | pack sign FILE --key PRIVATE.pem
  pack wikidata|popolo|csv|articles|map|reduce|multiply …    make a folder from other people's data (docs/builders.md)
  starter build -o FOLDER             the starter pack's folder
`;

/** Loaded when called: none needs what the others need. */
const commands: Readonly<Record<string, Command>> = {
  annotate: async args => (await import('./annotate.ts')).annotateCommand(args),
  pack: async args => (await import('./pack.ts')).packCommand(args),
  starter: async args => (await import('./starter.ts')).starterCommand(args),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(name === '' || name === '--help' ? USAGE : `byname: no command "${name}"\n\n${USAGE}`);
  process.exitCode = name === '--help' ? 0 : 2;
}
