/** What `byname pack` can build from foreign sources; each takes its arguments and gives the exit code. */

import { articlesCommand } from './articles/command.ts';
import { multiplyCommand } from './multiply/command.ts';
import { popoloCommand } from './popolo/command.ts';
import { tableCommand } from './table/command.ts';
import { wikidataCommand } from './wikidata/command.ts';
import { mapCommand, reduceCommand } from './wikidata/map-reduce-command.ts';

export const buildCommands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  wikidata: wikidataCommand,
  popolo: popoloCommand,
  csv: tableCommand,
  articles: articlesCommand,
  map: mapCommand,
  multiply: multiplyCommand,
  reduce: reduceCommand,
};
