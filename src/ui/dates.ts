/** Partial dates ("2020-07-24", "2020-07", "2020") in words, in the language of the interface. */

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "24 July 2020", "July 2020", "2020"; what is no such date comes back unchanged. */
export function inWords(date: string, language: string, month: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  const [, year, of, day] = parts;
  const style = STYLES[day ? 2 : of ? 1 : 0] ?? {};
  const at = Date.UTC(Number(year), Number(of ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(at)) return date;
  // British order: "24 July 2020".
  const locale = language === 'en' ? 'en-GB' : language;
  const words = new Intl.DateTimeFormat(locale, {
    ...style,
    ...(of ? { month } : {}),
    timeZone: 'UTC',
  }).format(at);
  // What the browser's data lack: French counts the first of a month, as it does no other day.
  return /^fr\b/.test(language) ? words.replace(/^1 /, '1er ') : words;
}

export type Exactness = 'day' | 'month' | 'year';

/** How exact a date in words is, in any of the interface's languages: days come first, and years are never of two digits. */
export function exactnessOf(words: string): Exactness {
  if (/^\d{1,2}\D/.test(words)) return 'day';
  return /^\d/.test(words) ? 'year' : 'month';
}

const DAY = 86_400_000;

/** "today", "3 days ago", "2 years ago". `now`: milliseconds since 1970. */
export function age(date: string, now: number, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const days = Math.floor((now - Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)) / DAY);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 31) return format.format(-Math.max(0, days), 'day');
  if (days < 365) return format.format(-Math.round(days / 30.4), 'month');
  return format.format(-Math.floor(days / 365.25), 'year');
}
