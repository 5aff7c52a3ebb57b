/**
 * A lexicon over a list of entities, for tests: plain Maps, no bytes. What it finds follows src/model/lexicon.ts; it knows case,
 * accents, the endings -s/-es/'s and hyphen compounds, and leaves the finer folding to the packs.
 */
import type { Entity } from '../../src/model/entity.ts';
import type { EntityRef, Lexicon, MatchForm, NameHit } from '../../src/model/lexicon.ts';

const LONGEST = 14;
const PIECE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu;

const fold = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/gu, 'ss').replace(/[’‘]/gu, "'");

/** Pieces joined by a space, whatever stood between them. */
const keyOf = (name: string): string =>
  (
    fold(name)
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!?]+$/gu, '')
      .match(PIECE) ?? []
  ).join(' ');

interface Named {
  readonly refs: Set<EntityRef>;
  readonly spellings: Set<string>;
}

export function listLexicon(entities: readonly Entity[]): Lexicon {
  const byKey = new Map<string, Named>();
  const starts = new Set<string>();
  const offices = new Map<string, Set<EntityRef>>();
  entities.forEach((entity, ref) => {
    for (const name of Object.values(entity.names).flat()) {
      const key = keyOf(name);
      if (key === '') continue;
      const named = byKey.get(key) ?? { refs: new Set(), spellings: new Set() };
      named.refs.add(ref);
      named.spellings.add(name.normalize('NFC').replace(/[’‘]/gu, "'"));
      byKey.set(key, named);
      starts.add(key.split(' ', 1)[0] ?? '');
    }
    for (const role of entity.roles ?? []) {
      if (role.office === undefined || role.country === undefined) continue;
      const key = `${role.country}/${role.office}`;
      offices.set(key, (offices.get(key) ?? new Set()).add(ref));
    }
  });
  const rank = (ref: EntityRef): number => -(entities[ref]?.prominence ?? 0);
  const refsOf = (named: Named): EntityRef[] => [...named.refs].sort((a, b) => rank(a) - rank(b));

  const find = (key: string, spelling: string): { named: Named; form: MatchForm } | null => {
    const named = byKey.get(key);
    if (named !== undefined)
      return { named, form: named.spellings.has(spelling.replace(/[’‘]/gu, "'")) ? 'exact' : 'folded' };
    for (const ending of ['es', 's']) {
      const stem =
        key.endsWith(ending) && key.length > ending.length + 3
          ? byKey.get(key.slice(0, -ending.length))
          : undefined;
      if (stem !== undefined) return { named: stem, form: 'inflected' };
    }
    return null;
  };

  return {
    match(text) {
      const hits: NameHit[] = [];
      const pieces = [...text.matchAll(PIECE)].map(m => ({
        start: m.index,
        end: m.index + m[0].length,
        key: fold(m[0]),
      }));
      for (let i = 0; i < pieces.length; i++) {
        const first = pieces[i];
        if (first === undefined || !(starts.has(first.key) || starts.has(first.key.replace(/e?s$/u, ''))))
          continue;
        for (let n = Math.min(LONGEST, pieces.length - i); n > 0; n--) {
          const last = pieces[i + n - 1];
          if (last === undefined) continue;
          const spelling = text.slice(first.start, last.end);
          if (/\n|\s{3}/u.test(spelling)) continue;
          const found = find(
            pieces
              .slice(i, i + n)
              .map(piece => piece.key)
              .join(' '),
            spelling,
          );
          if (found === null) continue;
          const inCompound = /[-‐]/u.test(text.charAt(last.end)) && /\p{L}/u.test(text.charAt(last.end + 1));
          hits.push({
            start: first.start,
            end: last.end,
            refs: refsOf(found.named),
            form: inCompound ? 'compound' : found.form,
          });
          i += n - 1;
          break;
        }
      }
      return hits;
    },
    lookup(name) {
      const found = find(keyOf(name), name);
      return found === null
        ? null
        : { start: 0, end: name.length, refs: refsOf(found.named), form: found.form };
    },
    holders: key => [...(offices.get(key) ?? [])],
    similar: async (name, limit) =>
      entities
        .map((entity, ref) => ({
          ref,
          distance: Math.min(
            ...Object.values(entity.names)
              .flat()
              .map(other => editDistance(fold(name), fold(other))),
          ),
        }))
        .filter(({ distance }) => distance <= 2)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, limit)
        .map(({ ref }) => ref),
    entities: async refs =>
      refs.map(ref => {
        const entity = entities[ref];
        if (entity === undefined) throw new Error(`no entity ${ref}`);
        return entity;
      }),
  };
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 9;
}
