/** From decisions to what is shown. */
import type { EntityRef } from '../model/lexicon.ts';
import type { Mention, Via } from '../model/reading.ts';
import type { Profile } from './features.ts';
import type { FoundForm } from './found.ts';
import type { Decision } from './resolve.ts';

/** No more candidates than a reader can choose between, and none less likely than one in fifty. */
const MOST_SHOWN = 5;
const LEAST_SHOWN = 0.02;

/** The mention that a decision makes, or `null` where nobody, or something that is not shown, is the likeliest. */
export function mentionOf(decision: Decision, profiles: ReadonlyMap<EntityRef, Profile>): Mention | null {
  const best = decision.options[0];
  if (best === undefined || best[0] === null) return null;
  const entity = profiles.get(best[0])?.entity;
  if (entity === undefined || entity.kind === 'other') return null;
  const { start, end, text, form } = decision.found;
  const candidates = decision.options.flatMap(([ref, p]): (readonly [string, number])[] => {
    const other = ref === null ? undefined : profiles.get(ref)?.entity;
    return other === undefined || other.kind === 'other' || p < LEAST_SHOWN ? [] : [[other.id, round(p)]];
  });
  return {
    start,
    end,
    text,
    entity: entity.id,
    kind: entity.kind,
    via: viaOf(form),
    confidence: round(best[1]),
    candidates: candidates.length === 0 ? [[entity.id, round(best[1])]] : candidates.slice(0, MOST_SHOWN),
  };
}

function viaOf(form: FoundForm): Via {
  switch (form) {
    case 'short':
    case 'acronym':
    case 'compound':
      return form;
    case 'exact':
    case 'folded':
    case 'inflected':
      return 'name';
  }
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
