/** Days as pages write them. All answers are `2020-07-24`; a string that could be two days is none. */
import { LETTER } from './letters.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day, when it exists and a page can have been published on it. */
export function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date || year < 1600 || year > 2200) return null;
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** Month names come from the platform's own language data, in the form they have in a date ("24 июля"). */
const monthsBy = new Map<string, ReadonlyMap<string, number>>();

function months(language: string): ReadonlyMap<string, number> {
  const known = monthsBy.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const withDay of [true, false]) {
      try {
        const format = new Intl.DateTimeFormat(language, {
          month: style,
          timeZone: 'UTC',
          ...(withDay ? { day: 'numeric' } : {}),
        });
        for (let month = 0; month < 12; month++) {
          const part = format.formatToParts(Date.UTC(2021, month, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '');
          if (name && !/^\d/.test(name)) names.set(name, month + 1);
        }
      } catch {
        // Not a language tag: no names.
      }
    }
  }
  monthsBy.set(language, names);
  return names;
}

const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/g;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g;
/** Of texts in lower case. */
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s*(?:de\\s+|of\\s+)?([${LETTER}]{3,})\\.?,?\\s*(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
  'g',
);
const MONTH_DAY_YEAR = new RegExp(
  `([${LETTER}]{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'g',
);
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(\\d{4})\\.?\\s+(?:m\\.\\s+)?([${LETTER}]{3,})\\.?\\s+(\\d{1,2})(?!\\d|,?\\s+\\d{4})`,
  'g',
);

/** A day and where in the text it stands. */
export interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first day named in `text`, written by people: "24. Juli 2020", "July 24, 2020", "24 de julio de 2020", "24.07.2020",
 * "2020-07-24 09:42:32", "2020年7月24日". `language`: BCP 47, of the month names; English is always tried too.
 */
export function findDay(text: string, language: string | null): FoundDay | null {
  const found = [...numbered(text, language), ...named(text.toLowerCase(), language)];
  return found.reduce<FoundDay | null>(
    (first, next) => (first && first.start <= next.start ? first : next),
    null,
  );
}

/** The same without its place. */
export function dayInText(text: string, language: string | null): string | null {
  return findDay(text, language)?.day ?? null;
}

const placed = (match: RegExpExecArray, day: string | null): FoundDay[] =>
  day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }];

function numbered(text: string, language: string | null): FoundDay[] {
  const found = [...text.matchAll(EAST_ASIAN), ...text.matchAll(YEAR_FIRST)].flatMap(match =>
    placed(match, day(Number(match[1]), Number(match[2]), Number(match[3]))),
  );
  for (const match of text.matchAll(YEAR_LAST)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    // "07/08/2020" is July in the United States and August elsewhere.
    const american = match[2] === '/' && (language === null || /^en(?:$|-us)/i.test(language));
    if (american && first <= 12 && second <= 12 && first !== second) continue;
    found.push(
      ...placed(match, american && second > 12 ? day(year, first, second) : day(year, second, first)),
    );
  }
  return found;
}

/** Of a text in lower case. */
function named(lower: string, language: string | null): FoundDay[] {
  const dates = [
    ...Array.from(lower.matchAll(DAY_MONTH_YEAR), match => ({ match, order: [3, 2, 1] as const })),
    ...Array.from(lower.matchAll(MONTH_DAY_YEAR), match => ({ match, order: [3, 1, 2] as const })),
    ...Array.from(lower.matchAll(YEAR_MONTH_DAY), match => ({ match, order: [1, 2, 3] as const })),
  ];
  return dates.flatMap(({ match, order: [year, month, date] }) => {
    // Month names cost milliseconds to ask for: only for what looks like a date.
    const number = monthNamed(match[month] ?? '', language);
    return number === null ? [] : placed(match, day(Number(match[year]), number, Number(match[date])));
  });
}

/** The month that `name`, in lower case, is called in the language or in English. */
export function monthNamed(name: string, language: string | null): number | null {
  const own = language && !/^en/i.test(language) ? months(language).get(name) : undefined;
  return own ?? months('en').get(name) ?? null;
}

/**
 * The day of a machine's date: ISO 8601 with or without a time (the day as written, in the publisher's own time zone),
 * seconds or milliseconds since 1970, or what `dayInText` reads.
 */
export function dayOf(value: string | null, language: string | null): string | null {
  const text = value?.trim().slice(0, 100) ?? '';
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{10}$|^\d{13}$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  return dayInText(text, language);
}
