/** The stretches of a page with all that each may mean: what resolution decides between. */
import type { EntityRef } from '../../model/lexicon.ts';
import type { Beside } from '../beside/beside.ts';
import type { Cues } from '../beside/cues.ts';
import { nameOf } from '../beside/name.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import type { Features } from './bearer-features.ts';
import { candidateFeatures, nobodyFeatures } from './features.ts';
import { pageName } from './page-names.ts';

export interface Option {
  /** `null`: nobody. */
  readonly ref: EntityRef | null;
  readonly features: Features;
}

/** A stretch with all that may be meant; the last option is nobody. */
export interface Case {
  readonly found: Found;
  readonly words: readonly string[];
  readonly cues: Cues;
  readonly options: readonly Option[];
  /** The name is one that bodies of many countries bear, or parties of several. */
  readonly shared: boolean;
}

export function caseOf(
  found: Found,
  beside: Beside,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): Case {
  const { own, bearers, nobody, shared } = pageName(found, profiles, page);
  const name = nameOf(found, own, beside.cues, beside.tag, page);
  const options: Option[] = bearers.map(bearer => ({
    ref: bearer.ref,
    features: candidateFeatures(name, bearer, beside, page),
  }));
  options.push({ ref: null, features: nobodyFeatures(name, nobody, beside) });
  return { found, words: own.words, cues: beside.cues, shared, options };
}
