/** Who was asked for during a reading: a pack of articles needs a record of everybody it names. */
import type { Entity } from '../../../model/entity.ts';
import type { Lexicon } from '../../../model/lexicon.ts';

export interface Witness {
  readonly lexicon: Lexicon;
  /** Records that the lexicon gave out since the last call, by id. */
  take(): ReadonlyMap<string, Entity>;
}

export function witnessed(lexicon: Lexicon): Witness {
  let seen = new Map<string, Entity>();
  return {
    lexicon: {
      match: text => lexicon.match(text),
      lookup: name => lexicon.lookup(name),
      holders: key => lexicon.holders(key),
      similar: (name, limit) => lexicon.similar(name, limit),
      async entities(refs) {
        const records = await lexicon.entities(refs);
        for (const record of records) seen.set(record.id, record);
        return records;
      },
    },
    take() {
      const taken = seen;
      seen = new Map();
      return taken;
    },
  };
}

/** Enough to be listed with the articles: the labels. All else stays with the pack it comes from, and is not there twice to grow old. */
export function brief({ id, kind, names }: Entity): Entity {
  const labels = Object.entries(names).flatMap(([language, [label]]) =>
    label === undefined ? [] : [[language, [label]]],
  );
  return { id, kind, names: Object.fromEntries(labels) };
}
