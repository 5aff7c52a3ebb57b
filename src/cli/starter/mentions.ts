/** Exact occurrences of full names: what an address is about. Not the reading: that needs the pack which this builds. */
import { en } from '../../languages/en.ts';
import type { Entity } from '../../model/entity.ts';
import { tokenize } from '../../reading/text/tokens.ts';

export interface Occurrence {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

type Named = readonly [name: string, entity: Entity];

/**
 * Finds the longest English names that begin and end with a word, left to right, not overlapping, in exactly their spelling.
 * Of persons only names of several words; a name that two entities share finds the more prominent one.
 */
export function finderOf(entities: readonly Entity[]): (text: string) => readonly Occurrence[] {
  const owners = new Map<string, Entity>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const other = owners.get(name);
      if (other === undefined || (other.prominence ?? 0) < (entity.prominence ?? 0)) owners.set(name, entity);
    }
  }
  const byFirstWord = new Map<string, Named[]>();
  for (const named of owners) {
    const word = firstWord(named[0]);
    const group = byFirstWord.get(word);
    if (group) group.push(named);
    else byFirstWord.set(word, [named]);
  }
  for (const group of byFirstWord.values()) group.sort(([a], [b]) => b.length - a.length);

  return text => {
    const { tokens } = tokenize(text, en);
    const ends = new Set(tokens.map(token => token.end));
    const found: Occurrence[] = [];
    let free = 0;
    for (const { start, text: word } of tokens) {
      if (start < free) continue;
      const hit = byFirstWord
        .get(word)
        ?.find(([name]) => text.startsWith(name, start) && ends.has(start + name.length));
      if (hit === undefined) continue;
      free = start + hit[0].length;
      found.push({ start, end: free, id: hit[1].id });
    }
    return found;
  };
}

function namesOf(entity: Entity): readonly string[] {
  const names = [...(entity.names.en ?? []), ...(entity.names.und ?? [])];
  return names.filter(
    name => (entity.kind === 'person' ? name.includes(' ') : name.length > 1) && /^[\p{Lu}\p{N}]/u.test(name),
  );
}

function firstWord(name: string): string {
  return tokenize(name, en).tokens[0]?.text ?? name;
}
