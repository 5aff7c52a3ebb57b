/**
 * Which years of a sentence say when the office in it was held: "1998 schwieg der Präsident", "the president in 1998". Another's are those of
 * what somebody in office says ("der Kanzler sagte, 2015 sei …") and of what a noun names ("the 2008 crisis", "das Abkommen von 2015").
 */
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { isLinkWord } from '../text/clause-words.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';

/** Not brackets: "the president (1995–2007)". */
const MARK = /^[,，、;；:：—–«»„“”"‚‘‹›「」『』]$/u;
const YEAR = /^(?:1\d|20)\d\d(?=年?$)/u;
/** Tokens before a year that begins a sentence ("Am 24. Juli 1998"), and behind it ("году", "年8月14日"). */
const MOST_BEFORE = 4;
const MOST_BEHIND = 5;

/** Those that belong to the office at the tokens `[first, end)` of the sentence `[from, to)`. */
export function yearsOfOffice(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  from: number,
  to: number,
  language: Language,
): readonly number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const year = token === undefined || token.kind === 'mark' ? undefined : YEAR.exec(token.text)?.[0];
    if (year === undefined || isOfNoun(tokens, i, from, language)) continue;
    const between = marksIn(tokens, i < first ? i : end, i < first ? first : i);
    const [mark] = between;
    const apart =
      mark !== undefined &&
      !(i < first && between.length === 1 && isOpening(tokens, i, mark, from, language)) &&
      says(tokens, { first, end }, from, to, language);
    if (!apart) years.push(Number(year));
  }
  return years;
}

function marksIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const marks: number[] = [];
  for (let i = from; i < to; i++) if (MARK.test(tokens[i]?.text ?? '')) marks.push(i);
  return marks;
}

/** "the 2008 crisis", "das 2015 geschlossene Abkommen", "l'accord de 2015"; but "en mayo de 2015". */
function isOfNoun(tokens: readonly Token[], at: number, from: number, { names }: Language): boolean {
  const before = at > from ? (tokens[at - 1]?.lower ?? '') : '';
  if (names.countryBehind !== true && names.definiteArticles.includes(before)) return true;
  return names.ofWords.includes(before) && !names.notNames.has(tokens[at - 2]?.lower ?? '');
}

/** "In 1998, …", "В 1998 году, …": a time that the sentence begins with. `mark`: the one behind it. */
function isOpening(
  tokens: readonly Token[],
  year: number,
  mark: number,
  from: number,
  language: Language,
): boolean {
  const first = tokens[from];
  if (first === undefined || year - from > MOST_BEFORE || mark - year - 1 > MOST_BEHIND) return false;
  if (year > from && first.kind !== 'number' && !isLinkWord(first.lower, language)) return false;
  // "In 1998 fielen die Preise, …": two words are no more of the time.
  const words = tokens.slice(year + 1, mark).filter(({ kind, text }) => kind === 'word' && text.length > 1);
  return words.length < 2;
}

/** Whether a verb of saying stands between the same marks as the office, which is then whose words the others are. */
function says(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  from: number,
  to: number,
  language: Language,
): boolean {
  let begin = first;
  while (begin > from && !MARK.test(tokens[begin - 1]?.text ?? '')) begin--;
  let close = end;
  while (close < to && !MARK.test(tokens[close]?.text ?? '')) close++;
  for (let i = begin; i < close; i++) if (phraseAt(tokens, i, close, saying(language))) return true;
  return false;
}

/** Finite forms and participles of verbs that a clause can follow, as the tokens cut them. */
const saying = onceFor(({ speech }: Language): readonly string[] =>
  (speech.verbs ?? [])
    .filter(({ takes }) => takes.clause === true)
    .flatMap(({ forms, reportedForms, participles }) => [...forms, ...reportedForms, ...participles])
    .filter(form => form !== '')
    .map(form => (speech.grammar?.unspaced === true ? [...form].join(' ') : form)),
);
