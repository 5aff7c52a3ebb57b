/** French and Spanish for a description by its English words and those of descriptions.yaml. */
import type { ByLanguage } from '../../model/entity.ts';
import type { Descriptions, Entry, EntryTitle } from './schema.ts';
import { inGender } from './titles.ts';

/** What the entry says comes first; a language is left out where a word is not known in it. */
export function descriptionFor(said: ByLanguage, gender: Entry['gender'], words: Descriptions): ByLanguage {
  const parts = /^(.+?)((?: \([^()]+\))?)$/.exec(said.en ?? '');
  if (parts === null) return said;
  const [, phrase = '', party = ''] = parts;
  const more: Record<string, string> = {};
  for (const [language, and] of Object.entries(AND)) {
    const form = (title: EntryTitle | undefined) => title && inGender(title, gender)[language];
    const made = composed(phrase, words, form, and);
    if (made !== null) more[language] = made + party;
  }
  return { ...more, ...said };
}

const AND = { fr: 'et', es: 'y' };
type FormOf = (title: EntryTitle | undefined) => string | undefined;

/** "[German ]politician[ and diplomat][, Nobel Peace laureate]" or "bank in London". */
function composed(phrase: string, words: Descriptions, form: FormOf, and: string): string | null {
  const whole = form(words.nouns[phrase]);
  if (whole !== undefined) return whole;
  const origin = Object.keys(words.origins).find(one => phrase.startsWith(`${one} `));
  const adjective = origin === undefined ? undefined : form(words.origins[origin]);
  const rest = origin === undefined ? phrase : phrase.slice(origin.length + 1);
  const [before = '', ...tails] = rest.split(', ');
  const what = origin === undefined ? placed(rest, words, form) : null;
  if (what !== null) return what;
  const nouns = listed(before, words, form, and);
  const others = tails.map(tail => listed(tail, words, form, and));
  if (nouns === null || others.includes(null) || (origin !== undefined && adjective === undefined))
    return null;
  return [adjective === undefined ? nouns : `${nouns} ${adjective}`, ...others].join(', ');
}

function placed(phrase: string, words: Descriptions, form: FormOf): string | null {
  for (const { index, 0: joint } of phrase.matchAll(/ (?:in|of) /g)) {
    const noun = form(words.nouns[phrase.slice(0, index)]);
    const place = words.places[phrase.slice(index + joint.length)]?.[joint.trim() === 'in' ? 'in' : 'of'];
    const where = form(place);
    if (noun !== undefined && where !== undefined) return `${noun} ${where}`;
  }
  return null;
}

function listed(phrase: string, words: Descriptions, form: FormOf, and: string): string | null {
  const whole = form(words.nouns[phrase]);
  if (whole !== undefined) return whole;
  const parts = phrase.split(' and ').map(part => form(words.nouns[part]));
  return parts.includes(undefined) ? null : parts.join(` ${and} `);
}
