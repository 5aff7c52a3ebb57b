/**
 * What `byname pack` can build from foreign sources; each takes its arguments and gives the exit code. Loaded when called: the reading of articles alone takes
 * more memory than compiling a pack.
 */

export type Command = (args: string[]) => Promise<number>;

export const buildCommands: Readonly<Record<string, Command>> = {
  wikidata: async args => (await import('./wikidata/command.ts')).wikidataCommand(args),
  popolo: async args => (await import('./popolo/command.ts')).popoloCommand(args),
  csv: async args => (await import('./table/command.ts')).tableCommand(args),
  articles: async args => (await import('./articles/command.ts')).articlesCommand(args),
  map: async args => (await import('./wikidata/map-reduce-command.ts')).mapCommand(args),
  multiply: async args => (await import('./multiply/command.ts')).multiplyCommand(args),
  reduce: async args => (await import('./wikidata/map-reduce-command.ts')).reduceCommand(args),
};
