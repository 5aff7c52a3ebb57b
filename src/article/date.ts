/** Days as pages write them. All answers are `2020-07-24`; a string that could be two days is none. */
import { LETTER } from './letters.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day, when it exists and a page can have been published on it. */
function day(year: number, month: number, date: number): string | null {
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

const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
/** Of texts in lower case. */
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s*(?:de\\s+|of\\s+)?([${LETTER}]{3,})\\.?,?\\s*(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
  'g',
);
const MONTH_DAY_YEAR = new RegExp(
  `([${LETTER}]{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'g',
);

/**
 * The first day named in `text`, written by people: "24. Juli 2020", "July 24, 2020", "24 de julio de 2020", "24.07.2020",
 * "2020-07-24 09:42:32", "2020年7月24日". `language`: BCP 47, of the month names; English is always tried too.
 */
export function dayInText(text: string, language: string | null): string | null {
  const eastern = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (eastern) return day(Number(eastern[1]), Number(eastern[2]), Number(eastern[3]));
  const named = namedMonth(text, language);
  if (named) return named;
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  // "07/08/2020" is July in the United States and August elsewhere.
  const american = last[2] === '/' && (language === null || /^en(?:$|-us)/i.test(language));
  if (american && first <= 12 && second <= 12 && first !== second) return null;
  return american && second > 12 ? day(year, first, second) : day(year, second, first);
}

function namedMonth(text: string, language: string | null): string | null {
  const lower = text.toLowerCase();
  const dates = [
    ...Array.from(lower.matchAll(DAY_MONTH_YEAR), ([, date, month, year]) => ({ date, month, year })),
    ...Array.from(lower.matchAll(MONTH_DAY_YEAR), ([, month, date, year]) => ({ date, month, year })),
  ];
  // Month names cost milliseconds to ask for: only for what looks like a date.
  if (dates.length === 0) return null;
  for (const tag of language && !/^en/i.test(language) ? [language, 'en'] : ['en']) {
    const names = months(tag);
    for (const { date, month, year } of dates) {
      const number = names.get(month ?? '');
      if (number) return day(Number(year), number, Number(date));
    }
  }
  return null;
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
