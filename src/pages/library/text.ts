/** Figures in the reader's language. */
import { inWords } from '../../ui/dates.ts';
import { language } from '../text.ts';

export { language, text } from '../text.ts';

const NUMBER = new Intl.NumberFormat(language);
export const number = (count: number): string => NUMBER.format(count);

/** `2020-07-24`, what is less exact, or an ISO time, as a day. `month`: short in lists, long in a sentence. */
export function day(date: string, month: 'short' | 'long' = 'short'): string {
  return inWords(date.slice(0, 'YYYY-MM-DD'.length), language, month);
}
