/** Who of a family bears the name beside which a generation is told: the one whom the packs call so, or else nobody of them. */
import { en } from '../../languages/en.ts';
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import type { EntityRef, Lexicon } from '../../model/lexicon.ts';
import { type Found, stretch } from '../page/found.ts';
import { type Generation, generationBefore, generationBehind, isNameOf } from '../page/generations.ts';
import { addProfiles, type Profile } from '../page/profile.ts';
import type { TokenizedText } from '../text/token.ts';

/**
 * `found` with those whom the told generation leaves; a stretch with nobody left is none of the lexicon's. Who has the name only with the
 * generation is asked of the lexicon, and read into `profiles`.
 */
export async function ofOneGeneration(
  found: readonly Found[],
  tokenized: TokenizedText,
  profiles: Map<EntityRef, Profile>,
  language: Language,
  lexicon: Lexicon,
): Promise<readonly Found[]> {
  const told = found.map(
    one =>
      generationBefore(tokenized.text, one.start, language) ??
      generationBehind(tokenized.text, one.end, language),
  );
  if (told.every(generation => generation === null)) return found;
  const namesakes = new Map<EntityRef, readonly EntityRef[]>();
  const refs = new Set(flatMap(found, (one, i) => (told[i] == null ? [] : one.refs)));
  for (const ref of refs) namesakes.set(ref, namesakesOf(ref, profiles, language, lexicon));
  await addProfiles([...namesakes.values()].flat(), profiles, language, lexicon);
  return flatMap(found, (one, i) => {
    const generation = told[i];
    return generation == null ? [one] : bearersOf(one, generation, tokenized, profiles, namesakes);
  });
}

function bearersOf(
  one: Found,
  generation: Generation,
  tokenized: TokenizedText,
  profiles: ReadonlyMap<EntityRef, Profile>,
  namesakes: ReadonlyMap<EntityRef, readonly EntityRef[]>,
): readonly Found[] {
  const isPerson = (ref: EntityRef): boolean => profiles.get(ref)?.entity.kind === 'person';
  const isCalled = (ref: EntityRef, kind: Generation['kind']): boolean =>
    [...(profiles.get(ref)?.names.keys() ?? [])].some(name => isNameOf(name, kind, generation.word));
  const others = one.refs.filter(ref => !isPerson(ref));
  const people = one.refs.filter(isPerson);
  const family = flatMap(people, ref => namesakes.get(ref) ?? []).filter(isPerson);
  let meant = [...new Set([...people, ...family])].filter(ref => isCalled(ref, generation.kind));
  // Nobody calls him so, but his son has his name with the younger's word.
  if (meant.length === 0 && generation.kind === 'elder')
    meant = people.filter(ref => (namesakes.get(ref) ?? []).some(one => isCalled(one, 'younger')));
  if (meant.length === 0) return others.length === 0 ? [] : [{ ...one, refs: others }];
  const form = one.form === 'compound' ? 'inflected' : one.form;
  const start = Math.min(one.start, generation.start);
  const end = Math.max(one.end, generation.end);
  return [
    { ...stretch(tokenized, start, end, form, meant), kin: people.filter(ref => !meant.includes(ref)) },
  ];
}

/** Words of a generation that are tried: the first of a list are those that names have. */
const TRIED = 3;

/** Whom else the lexicon has under a person's name, with and without middle names, and a word for a generation behind. */
function namesakesOf(
  ref: EntityRef,
  profiles: ReadonlyMap<EntityRef, Profile>,
  language: Language,
  lexicon: Lexicon,
): readonly EntityRef[] {
  const entity = profiles.get(ref)?.entity;
  if (entity?.kind !== 'person') return [];
  const labels = flatMap([language.tag, en.tag, 'und', 'mul'], tag => entity.names[tag]?.[0] ?? []);
  const names = new Set([...labels, ...labels.map(label => label.replace(/ .* /u, ' '))]);
  const words = new Set(
    flatMap([language, en], ({ names: { generations } }) => [
      ...generations.younger.slice(0, TRIED),
      ...generations.elder.slice(0, TRIED),
    ]),
  );
  const asked = flatMap([...names], name =>
    flatMap([...words], word => [`${name} ${word}`, `${name} ${word}.`]),
  );
  return [...new Set(flatMap(asked, name => lexicon.lookup(name)?.refs ?? []))].filter(one => one !== ref);
}
