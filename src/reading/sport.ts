/** Whether a page, a sentence or the words beside a name are about sport, and whether a record is a body of sport. */
import { LANGUAGES } from '../languages/all.ts';
import type { NamesData, SportWords } from '../languages/names-data.ts';
import { onceFor } from '../languages/once.ts';
import type { Entity } from '../model/entity.ts';
import type { Found } from './found.ts';
import { keptByForm } from './kept-words.ts';
import type { Page } from './page.ts';
import { type Sentence, sentenceAt, type Token } from './tokens.ts';
import { isListed } from './word-patterns.ts';

/** How plainly the text is about sport at a name, the higher the plainer. */
export const SPORT = { no: 0, page: 1, sentence: 2, beside: 3 } as const;
export type SportLevel = (typeof SPORT)[keyof typeof SPORT];

/** Different words of sport that a page has if sport is what it is about. */
const PLAINLY = 4;

/** Different words of each kind. */
interface Counted {
  readonly topics: number;
  readonly others: number;
}

/** How plainly the text is about sport where the name stands. */
export function sportAt(found: Found, page: Page): SportLevel {
  const all = onPage(page);
  if (all.topics === 0 || all.topics + all.others < 2) return SPORT.no;
  const plainly = all.topics >= PLAINLY;
  const sentence = sentenceOf(found, page);
  const { topics, others } = inSentence(sentence, page);
  const isSport = topics > 1 || (topics > 0 && others > 0) || (plainly && topics + others > 0);
  if ((isSport || all.topics > 1) && isBeside(found, page)) return SPORT.beside;
  if (isSport || (others > 0 && hasScore(sentence, page))) return SPORT.sentence;
  return plainly ? SPORT.page : SPORT.no;
}

const TOPIC = 2;
const OTHER = 1;

/** TOPIC, OTHER or 0. */
const kindOf = keptByForm(({ lower }, { sport }: NamesData): number =>
  isListed(lower, sport.topic) ? TOPIC : isListed(lower, sport.beside) ? OTHER : 0,
);

const onPage = onceFor(
  ({ tokenized, language }: Page): Counted =>
    language.speech.grammar?.unspaced === true
      ? countedIn(tokenized.text, language.names)
      : counted(tokenized.forms.map(form => kindOf(form, language.names))),
);

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
  return {
    topics: kinds.filter(kind => kind === TOPIC).length,
    others: kinds.filter(kind => kind === OTHER).length,
  };
}

/** In a language without spaces. */
function countedIn(text: string, { sport }: NamesData): Counted {
  return {
    topics: sport.topic.filter(word => text.includes(word)).length,
    others: sport.beside.filter(word => text.includes(word)).length,
  };
}

function sentenceOf({ start }: Found, { tokenized: { sentences } }: Page): Sentence {
  const sentence = sentences[sentenceAt(sentences, start)];
  if (sentence === undefined) throw new Error(`no sentence at ${start}`);
  return sentence;
}

/** Words before a name, articles not counted, of which one says that it is a team's. */
const BEFORE = 2;
/** What may stand between them. */
const QUOTES = /^[\p{Pi}\p{Pf}\p{Ps}"'„“”«»]$/u;
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
    if (token === undefined || (token.kind === 'mark' && !QUOTES.test(token.text))) break;
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

/** "football club", "team in the National Hockey League": what a record says of a body of sport, or how it is called. */
export const isOfSport = keptByEntity(
  (word, { topic, beside }) => isListed(word, topic) || isListed(word, beside),
);

/** A newspaper, a broadcaster, a social network: named in texts of sport as in others. */
export const isOfMedia = keptByEntity((word, { media }) => isListed(word, media));

/** Whether one word of a record's descriptions and names passes with the words of its language. */
function keptByEntity(ask: (word: string, sport: SportWords) => boolean): (entity: Entity) => boolean {
  return onceFor(entity =>
    LANGUAGES.some(({ tag, names: { sport } }) =>
      [entity.description?.[tag] ?? '', ...(entity.names[tag] ?? [])].some(text =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}-]+/gu)
          ?.some(word => ask(word, sport)),
      ),
    ),
  );
}
