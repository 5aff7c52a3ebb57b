/** Whether a page, a sentence or the words beside a name are about sport, and whether a record is of sport or of a firm. */
import { LANGUAGES } from '../../languages/all.ts';
import type { NamesData, SportWords } from '../../languages/names-data.ts';
import { onceFor } from '../../languages/once.ts';
import type { Entity } from '../../model/entity.ts';
import type { Found } from '../page/found.ts';
import { type Page, sentenceOf } from '../page/page.ts';
import { keptByForm } from '../text/kept-words.ts';
import type { Sentence, Token } from '../text/token.ts';
import { isQuote } from '../text/tokens.ts';
import { isListed } from '../text/word-patterns.ts';
import { worksOf } from './posts.ts';

/** How plainly the text is about sport at a name, the higher the plainer. */
export const SPORT = { no: 0, page: 1, sentence: 2, beside: 3 } as const;
export type SportLevel = (typeof SPORT)[keyof typeof SPORT];

/** Different words of sport that a page has if sport is what it is about. */
const PLAINLY = 4;
/** Different words of sport in a report, by how many of them are hardly said but of sport: none, one, more. Elections have races and victories too. */
const REPORT = [9, 7, 6] as const;
/** Words of sport in a thousand, topics twice: of 240 real pages the ten reports have 19 and more, others at most 14 (and one on a player’s mother, 27). */
const DENSE = 17;
/** So many different ones, one of them a topic, are enough where every thirtieth word is of sport: short texts have no room for more. */
const FEW = { different: 4, dense: 34 };

/** Different words of each kind, and all of them where they stand, topics twice. */
interface Counted {
  readonly topics: number;
  readonly others: number;
  readonly times: number;
}

/** How plainly the text is about sport where the name stands. */
export function sportAt(found: Found, page: Page): SportLevel {
  const all = onPage(page);
  if (all.topics === 0 || all.topics + all.others < 2) return SPORT.no;
  const plainly = all.topics >= PLAINLY;
  const sentence = sentenceOf(page, found.firstToken);
  const { topics, others } = inSentence(sentence, page);
  const isSport = topics > 1 || (topics > 0 && others > 0) || (plainly && topics + others > 0);
  if ((isSport || all.topics > 1) && isBeside(found, page)) return SPORT.beside;
  if (isSport || (others > 0 && hasScore(sentence, page))) return SPORT.sentence;
  return plainly ? SPORT.page : SPORT.no;
}

/** Whether a page is a report of sport: words of it all over, not one paragraph of many. */
export const isReport = onceFor((page: Page): boolean => {
  const { topics, others, times } = onPage(page);
  const different = topics + others;
  const dense = (1000 * times) / Math.max(1, page.tokenized.tokens.length);
  if (topics > 0 && different >= FEW.different && dense >= FEW.dense) return true;
  return different >= (REPORT[Math.min(topics, 2)] ?? PLAINLY) && dense >= DENSE;
});

const TOPIC = 2;
const OTHER = 1;

/** TOPIC, OTHER or 0. */
const kindOf = keptByForm(({ lower }, { sport }: NamesData): number =>
  isListed(lower, sport.topic) ? TOPIC : isListed(lower, sport.beside) ? OTHER : 0,
);

const onPage = onceFor(({ tokenized, language }: Page): Counted => {
  const { text, tokens, forms } = tokenized;
  if (language.speech.grammar?.unspaced === true) return countedIn(text, language.names);
  const kinds = forms.map(form => kindOf(form, language.names));
  const counts = counted(kinds);
  // Of most pages nothing more is asked.
  if (counts.topics + counts.others < PLAINLY) return counts;
  const byForm = new Map(forms.flatMap(({ form }, i) => (kinds[i] ? [[form, kinds[i]] as const] : [])));
  return { ...counts, times: tokens.reduce((sum, { form }) => sum + (byForm.get(form) ?? 0), 0) };
});

const sentences = new WeakMap<Sentence, Counted>();

function inSentence(sentence: Sentence, { tokenized, language }: Page): Counted {
  const known = sentences.get(sentence);
  if (known !== undefined) return known;
  const made =
    language.speech.grammar?.unspaced === true
      ? countedIn(tokenized.text.slice(sentence.start, sentence.end), language.names)
      : counted(
          tokenized.tokens
            .slice(sentence.firstToken, sentence.endToken)
            .map(token => kindOf(token, language.names)),
        );
  sentences.set(sentence, made);
  return made;
}

function counted(kinds: readonly number[]): Counted {
  const topics = kinds.filter(kind => kind === TOPIC).length;
  const others = kinds.filter(kind => kind === OTHER).length;
  return { topics, others, times: TOPIC * topics + others };
}

/** In a language without spaces. */
function countedIn(text: string, { sport }: NamesData): Counted {
  const timesOf = (word: string): number => text.split(word).length - 1;
  const [topics, others] = [sport.topic, sport.beside].map(list => list.map(timesOf).filter(n => n > 0));
  const sum = (times: readonly number[] = []): number => times.reduce((a, b) => a + b, 0);
  return {
    topics: topics?.length ?? 0,
    others: others?.length ?? 0,
    times: TOPIC * sum(topics) + sum(others),
  };
}

/** Words before a name, articles not counted, of which one says that it is a team's. */
const BEFORE = 2;
/** UTF-16 units before a name in a language without spaces. */
const UNITS_BEFORE = 4;

/** "тренера «Зенита»", "the Zenit striker", "Torwart von Zenit". */
function isBeside(found: Found, { tokenized: { text, tokens }, language: { names, speech } }: Page): boolean {
  if (speech.grammar?.unspaced === true) {
    const near = `${text.slice(found.start - UNITS_BEFORE, found.start)} ${text.slice(found.end, found.end + UNITS_BEFORE)}`;
    const { topics, others } = countedIn(near, names);
    return topics + others > 0;
  }
  const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && kindOf(token, names) > 0;
  let words = 0;
  for (let i = found.firstToken - 1; i >= 0 && words < BEFORE; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !isQuote(token))) break;
    if (isWord(token)) return true;
    if (token.kind !== 'mark' && !names.definiteArticles.includes(token.lower)) words++;
  }
  const next = tokens[found.endToken];
  return isWord(next?.kind === 'mark' ? undefined : next);
}

/** "3:1", "2-0": what a match ended with, neither a time nor a share. */
function hasScore({ start, end }: Sentence, { tokenized: { text } }: Page): boolean {
  return /(?<![\d:.,-–])\d{1,2}[:–-]\d{1,2}(?![\d:.,–-]|\s?%)/u.test(text.slice(start, end));
}

/** Whether a sentence with a name has a word of business: then its firm is meant on the whole page. `found`: told by its first word. */
export function isSaidOfBusiness({ text: own, firstToken }: Found, page: Page): boolean {
  if (page.language.speech.grammar?.unspaced === true)
    return businessTexts(page).some(said => said.includes(own));
  const form = page.tokenized.tokens[firstToken]?.form;
  return form !== undefined && businessForms(page).has(form);
}

/** The forms of all tokens in sentences with a word of business. */
const businessForms = onceFor(
  ({ tokenized: { tokens, sentences }, language: { names } }: Page): ReadonlySet<number> => {
    const forms = new Set<number>();
    for (const { firstToken, endToken } of sentences) {
      const said = tokens.slice(firstToken, endToken);
      if (said.some(token => isOfBusiness(token, names))) for (const { form } of said) forms.add(form);
    }
    return forms;
  },
);

/** The sentences with one, in a language without spaces. */
const businessTexts = onceFor(
  ({ tokenized: { text, sentences }, language: { names } }: Page): readonly string[] =>
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .filter(said => names.sport.business.some(word => said.includes(word))),
);

const isOfBusiness = keptByForm(({ lower }, { sport }: NamesData): boolean =>
  isListed(lower, sport.business),
);

/** "football club", "team in the National Hockey League": what a record says of a body of sport, or how it is called. */
const hasWordOfSport = keptByEntity(
  (word, { topic, beside }) => isListed(word, topic) || isListed(word, beside),
);

/** The same but for words that goods for sport are called by too. */
const hasMoreThanGoods = keptByEntity(
  (word, { topic, beside, goods }) =>
    isListed(word, topic) || (isListed(word, beside) && !isListed(word, goods)),
);

const hasWordOfFirm = keptByEntity((word, { firms }) => isListed(word, firms), true);

/** A newspaper, a broadcaster, a social network: named in texts of sport as in others. Agencies of other kinds are called so in some languages. */
export const isOfMedia = keptByEntity((word, { media }) => isListed(word, media), true);

/** A university: its teams bear its short name. */
export const isSchool = keptByEntity((word, { schools = [] }) => schools.includes(word), true);

/** A maker, a bank, an airline: teams, grounds and tournaments bear its name. "Sports car maker" too. */
export const isFirm = (entity: Entity): boolean => hasWordOfFirm(entity) && !hasMoreThanGoods(entity);

/** A club, a league, a federation; of people an athlete, a coach. */
export const isOfSport = (entity: Entity): boolean =>
  entity.kind === 'person'
    ? hasWordOfSport(entity) || worksOf(entity).has('sport')
    : hasWordOfSport(entity) && !isFirm(entity);

/**
 * Whether one word of a record's description and, of a body, its names passes with the words of its language. English descriptions are the fullest:
 * where there is one the others are not asked ("cadena de descuento" is no broadcaster). `described`: names count only where there is no description.
 */
function keptByEntity(
  ask: (word: string, sport: SportWords) => boolean,
  described = false,
): (entity: Entity) => boolean {
  return onceFor(({ kind, names: own, description = {} }) =>
    LANGUAGES.some(({ tag, names: { sport } }) =>
      [
        description.en === undefined || tag === 'en' ? (description[tag] ?? '') : '',
        ...(kind === 'person' || (described && Object.keys(description).length > 0) ? [] : (own[tag] ?? [])),
      ].some(text =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}-]+/gu)
          ?.some(word => ask(word, sport)),
      ),
    ),
  );
}
