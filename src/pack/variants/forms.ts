/**
 * Forms of a name that the builder adds, because folding them when a page is read would cost more or merge what is different.
 * docs/decisions/0001-names-index.md tells which variants are made here and which are folded.
 */
import type { Entity } from '../../model/entity.ts';
import { inCyrillic, isWrittenByWayOfRussian } from './cyrillic.ts';
import { inGermanCases } from './german-cases.ts';
import { turnedRound } from './order.ts';
import { withoutPatronymic } from './patronymics.ts';

/** Forms of one name; `language` is its primary subtag ("de" of "de-at"). */
type Maker = (name: string, language: string, entity: Entity, wellKnown: boolean) => readonly string[];

const MAKERS: Readonly<Record<Entity['kind'], readonly Maker[]>> = {
  organisation: [inGermanCases],
  person: [
    withoutPatronymic,
    (name, language, { country }) => turnedRound(name, language, country),
    cyrillic,
  ],
  other: [],
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Of somebody whose names no source has in Cyrillic letters. */
function cyrillic(
  name: string,
  _: string,
  { country, names }: Entity,
  wellKnown: boolean,
): readonly string[] {
  if (!wellKnown && !isWrittenByWayOfRussian(country)) return [];
  return Object.values(names).some(list => list.some(own => CYRILLIC.test(own))) ? [] : inCyrillic(name);
}

/**
 * Names under which this entity is found beside its own; none twice, none of its own.
 * @param wellKnown one of those few whom newspapers of every script name
 */
export function generatedForms(entity: Entity, wellKnown = false): string[] {
  const own = new Set(Object.values(entity.names).flat());
  const forms = new Set<string>();
  for (const make of MAKERS[entity.kind]) {
    for (const [language, names] of Object.entries(entity.names)) {
      const [primary = ''] = language.split('-');
      for (const name of names) {
        for (const form of make(name, primary, entity, wellKnown)) if (!own.has(form)) forms.add(form);
      }
    }
  }
  return [...forms];
}
