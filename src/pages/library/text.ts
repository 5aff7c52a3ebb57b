/** Figures in the reader's language. */
import { language } from '../text.ts';

export { language, text } from '../text.ts';

const NUMBER = new Intl.NumberFormat(language);
export const number = (count: number): string => NUMBER.format(count);

const DAY = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
/** `2020-07-24` or an ISO time, as a day; what is less exact stays as it is. */
export function day(date: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? DAY.format(new Date(date.slice(0, 10))) : date;
}
