/** What a pronoun that speaks stands for: the speaker before it, or the subject of the sentence before, if gender allows it. */
import { onceFor } from '../../../languages/once.ts';
import type { Span } from '../../../model/reading.ts';
import { classesOf, type Lexis } from '../items/lexis.ts';
import type { StatementsInput } from './input.ts';

export interface Earlier {
  /** Words of the last speaker, no pronoun, and of the last main clause's subject; with the unit's number and paragraph. */
  speaker: { span: Span; unit: number; paragraph: number } | null;
  subject: { span: Span; unit: number; paragraph: number } | null;
}

/** A pronoun by itself. */
export function isPronoun(text: string, span: Span, lexis: Lexis): boolean {
  const classes = classesOf(lexis, text.slice(span[0], span[1]).toLowerCase());
  return classes.has('pronoun') || classes.has('relative');
}

/** The words that the pronoun at `span` stands for, or `null` where that is not sure. */
export function antecedentOf(
  span: Span,
  number: number,
  paragraph: number,
  earlier: Earlier,
  input: StatementsInput,
  lexis: Lexis,
): Span | null {
  const { text } = input.tokenized;
  const word = text.slice(span[0], span[1]).toLowerCase();
  const relative = classesOf(lexis, word).has('relative') && text.slice(0, span[0]).trimEnd().endsWith(',');
  if (relative) return lastNameBefore(span[0], input);
  const pronoun = lexis.grammar.pronouns.find(data => data.word === word);
  if (pronoun?.third !== true) return null;
  const { speaker, subject } = earlier;
  // The nearest first: a statement in the sentence before, its subject, an earlier statement of this or the last paragraph.
  const choices = [
    speaker !== null && number - speaker.unit <= 1 && paragraph === speaker.paragraph ? speaker.span : null,
    subject !== null && number - subject.unit <= 1 && isNamed(subject.span, input) ? subject.span : null,
    speaker !== null && number - speaker.unit <= 3 && paragraph - speaker.paragraph <= 1
      ? speaker.span
      : null,
  ];
  const nearest = choices.find(choice => choice !== null) ?? null;
  if (nearest === null) return null;
  const gender = knownGender(nearest, input) ?? genderOf(text.slice(nearest[0], nearest[1]), lexis);
  if (gender !== null && pronoun.gender !== undefined && gender !== pronoun.gender) return null;
  return nearest;
}

const peopleOf = onceFor(({ mentions, unknowns }: StatementsInput) =>
  [...mentions, ...unknowns].filter(item => item.kind === 'person'),
);

/** Whether a person of the reading is within the words. */
export const isNamed = (span: Span, input: StatementsInput): boolean =>
  peopleOf(input).some(item => item.start < span[1] && span[0] < item.end);

/** The name that ends just before a relative clause's comma. */
function lastNameBefore(at: number, input: StatementsInput): Span | null {
  const found = [...input.mentions, ...input.unknowns].find(item => item.end <= at && at - item.end <= 3);
  return found === undefined ? null : [found.start, found.end];
}

/** As the records tell it of the one person named within the words. */
function knownGender(span: Span, input: StatementsInput): 'male' | 'female' | null {
  const people = input.mentions.filter(
    item => item.kind === 'person' && item.start < span[1] && span[0] < item.end,
  );
  const genders = new Set(people.map(person => input.genders?.get(person.entity) ?? null));
  const [only] = genders;
  return genders.size === 1 ? (only ?? null) : null;
}

/** By determiner, address and ending: "der Minister", "Frau Berg", "Ministerin"; `null` where these do not tell. */
function genderOf(words: string, lexis: Lexis): 'male' | 'female' | null {
  const list = words.toLowerCase().split(/\s+/u);
  const marks = lexis.grammar.genders;
  for (const word of list)
    if (marks.femaleEndings.some(ending => word.endsWith(ending) && word.length > ending.length + 2))
      return 'female';
  const first = list[0] ?? '';
  if (marks.female.includes(first)) return 'female';
  return marks.male.includes(first) ? 'male' : null;
}
