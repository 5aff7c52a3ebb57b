/** What lists know of words before any text is read, and the names to fill sentences with. */
import { join } from 'node:path';
import { hashOfWord, mix } from '../../src/reading/tagger/hash.ts';
import { CYRILLIC_SEED } from '../../src/reading/tagger/words.ts';
import { readJsonLines } from '../json-lines.ts';
import { EvidenceBuilder } from './evidence.ts';
import { readPlaces } from './lists.ts';
import { type Pools, readPools } from './pools.ts';
import type { Profile } from './profiles.ts';
import { readRussianNames } from './russian.ts';
import { type Entity, readCities } from './sources.ts';
import { kindsOf, readUsage } from './usage.ts';
import type { Usage } from './usage-of-word.ts';

export interface Knowledge {
  readonly lists: EvidenceBuilder;
  /** Hash of a word to its group, coarse group and kinds (write-model.ts). */
  readonly groups: ReadonlyMap<number, number>;
  /** Names that the lists know when it is called; `null`: there are no sentences with slots to fill. */
  readonly pools: (() => Pools) | null;
}

export interface Places {
  /** The folder ../shared. */
  readonly shared: string;
  /** The node_modules with the lists of npm. */
  readonly packages: string;
  /** Where to keep what the use of words says, if anywhere. */
  readonly words?: string;
}

/** The most frequent words: rarer ones are seen too seldom to say much, and weigh as much. */
const FREQUENT = 150_000;

export function readKnowledge(profile: Profile, { shared, packages, words }: Places): Knowledge {
  const lists = new EvidenceBuilder();
  const names = join(shared, 'fixtures/names');
  lists.names(names, profile.name);
  if (profile.lists === 'jieba') {
    lists.chinese(packages);
    return { lists, groups: new Map(), pools: null };
  }
  const cities = readCities(packages);
  const entities = readJsonLines<Entity>(join(shared, 'packs/world/entities.jsonl.gz'));
  const russian = readRussianNames(join(packages, 'az/dicts'));
  lists.places(cities, packages, readPlaces('scripts/tagger/words'));
  lists.entities(entities, profile.name);
  lists.known('scripts/tagger/words/known.names');
  lists.russian(russian);
  lists.ordinary(packages, russian);
  lists.nouns(packages);
  const usages = readUsage(words, packages, lists, entities).slice(0, FREQUENT);
  for (const usage of usages) {
    lists.used(usage);
    lists.placesInRussian(usage);
  }
  const known = (name: string) => (lists.evidence.get(hashOfWord(name)) ?? 0) !== 0;
  return {
    lists,
    groups: groupsOf(usages),
    pools: () => readPools(names, known, cities, entities, russian),
  };
}

/** The more frequent word where two have the same hash. */
function groupsOf(usages: readonly Usage[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const learn = (hash: number, usage: Usage) => {
    if (!groups.has(hash)) groups.set(hash, usage.group | (usage.coarse << 8) | (kindsOf(usage) << 16));
  };
  for (const usage of usages) {
    learn(hashOfWord(usage.word), usage);
    for (const stem of usage.cyrillic)
      if (stem.length > 2) learn(mix(hashOfWord(stem), CYRILLIC_SEED), usage);
  }
  return groups;
}
