/** Real given and family names, by script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { BuildError } from '../input/bad-lines.ts';
import { random } from './random.ts';

type List = readonly [string, ...string[]];

export interface ScriptNames {
  readonly given: List;
  readonly family: List;
}
export type Script = 'latin' | 'cyrillic' | 'han';
export type NameLists = Readonly<Record<Script, ScriptNames>>;

const SCRIPTS: Readonly<Record<Script, RegExp>> = {
  latin: /^[\p{Script=Latin}'’.-]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}'’-]+$/u,
  han: /^\p{Script=Han}{1,3}$/u,
};

/** @param dir holds family.json.gz, female.json.gz, male.json.gz: lists of text. @throws BuildError */
export async function readNameLists(dir: string): Promise<NameLists> {
  const [family, female, male] = await Promise.all(
    ['family', 'female', 'male'].map(name => readList(dir, name)),
  );
  return nameLists([...(female ?? []), ...(male ?? [])], family ?? []);
}

/** @throws BuildError when a script has no names */
export function nameLists(given: readonly string[], family: readonly string[]): NameLists {
  const of = (script: Script): ScriptNames => ({
    given: only(given, script, 'given'),
    family: only(family, script, 'family'),
  });
  return { latin: of('latin'), cyrillic: of('cyrillic'), han: of('han') };
}

function only(names: readonly string[], script: Script, what: string): List {
  const fit = names.filter(name => SCRIPTS[script].test(name) && (script === 'han' || name.length > 2));
  const [first, ...rest] = shuffled(fit);
  if (first === undefined) throw new BuildError(`no ${what} names in ${script}`);
  return [first, ...rest];
}

/** The lists are in alphabetical order, and makers of names take the first more often. Fisher and Yates, always the same. */
function shuffled(names: readonly string[]): string[] {
  const dice = random(names.length);
  const list = [...names];
  for (let last = list.length - 1; last > 0; last--) {
    const other = dice.below(last + 1);
    const [a, b] = [list[last], list[other]];
    if (a === undefined || b === undefined) continue;
    list[last] = b;
    list[other] = a;
  }
  return list;
}

async function readList(dir: string, name: string): Promise<readonly string[]> {
  const file = join(dir, `${name}.json.gz`);
  const parsed = v.safeParse(
    v.array(v.string()),
    JSON.parse(gunzipSync(await readFile(file)).toString('utf8')),
  );
  if (!parsed.success) throw new BuildError(`${file}: no list of names`);
  return [...new Set(parsed.output.map(each => each.trim()))];
}
