/**
 * What speaks for and against a candidate where its name stands, as numbers, with what speaks so on the whole page (bearer-features.ts). A log-linear
 * model weighs them (weights.ts, fitted by scripts/fit-resolution.ts); "nobody" is a candidate too, with features of its own, so that silence has a
 * probability.
 */
import type { Entity } from '../../model/entity.ts';
import type { Beside } from '../beside/beside.ts';
import type { Name } from '../beside/name.ts';
import type { Tag } from '../beside/tags.ts';
import { addDoubts } from '../doubts/doubts.ts';
import { officeEvidence } from '../offices/holders.ts';
import { type Page, stemOf } from '../page/page.ts';
import { type Bearer, type Features, KEYS } from './bearer-features.ts';

const tagKeys = new Map<string, Map<string, Map<string, string>>>();

/** "person/is:organisation" */
function tagKey(option: Entity['kind'] | 'nobody', { place, kind }: Tag): string {
  const places = tagKeys.get(option) ?? new Map<string, Map<string, string>>();
  tagKeys.set(option, places);
  const kinds = places.get(place) ?? new Map<string, string>();
  places.set(place, kinds);
  const known = kinds.get(kind ?? '') ?? `${option}/${place}:${kind}`;
  kinds.set(kind ?? '', known);
  return known;
}

export function candidateFeatures(name: Name, bearer: Bearer, beside: Beside, page: Page): Features {
  const { found } = name;
  const { cues, tag, description } = beside;
  const { ref, profile } = bearer;
  const { kind, gender } = profile.entity;
  const key = KEYS[kind];
  const f: Record<string, number> = { ...bearer.features };
  if (tag.kind !== null) f[tagKey(kind, tag)] = tag.score;
  if (cues.honorific !== null) f[key.honorific] = 1;
  if (cues.roleBefore || cues.roleAfter) f[key.role] = 1;
  if (cues.human) f[key.human] = 1;
  if (cues.place) f[key.place] = 1;
  if (cues.article) f[key.article] = 1;
  if (cues.legalForm && kind === 'organisation') f['organisation:legalForm'] = 1;
  // Not where only the page makes it a name: "the Frenchman Jean" is any Frenchman of whom the page speaks.
  if (
    kind === 'person' &&
    f['person:short'] !== 1 &&
    cues.said !== null &&
    profile.stems.has(stemOf(cues.said))
  )
    f['person:said'] = 1;
  if (found.kin !== undefined) f['person:generation'] = 1;
  if (
    (cues.honorific === 'male' || cues.honorific === 'female') &&
    (gender === 'male' || gender === 'female')
  )
    f[cues.honorific === gender ? 'gender' : 'otherGender'] = 1;
  // Has the title that stands beside the name, on the day.
  const titled = found.titled.includes(ref);
  const evidence = titled ? 'holds' : officeEvidence(profile.entity, description, page.published);
  if (evidence !== null) f[`office:${evidence}`] = 1;
  if (kind !== 'other') addDoubts(f, name, beside, profile, page);
  return f;
}

/** What speaks for "nobody, or something that no pack knows". `byName`: wherever the name stands. */
export function nobodyFeatures({ own: { words } }: Name, byName: Features, { cues, tag }: Beside): Features {
  const f: Record<string, number> = { ...byName };
  if (tag.kind !== null) f[tagKey('nobody', tag)] = tag.score;
  if (cues.capitalBefore) f['nobody:capitalBefore'] = 1;
  if (cues.capitalAfter) f['nobody:capitalAfter'] = 1;
  if (cues.givenBefore) f['nobody:givenBefore'] = 1;
  if (cues.sentenceStart && words.length === 1) f['nobody:start'] = 1;
  if (cues.article) f['nobody:article'] = 1;
  if (cues.shouting) f['nobody:shouting'] = 1;
  return f;
}
