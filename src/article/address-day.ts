/** The day that a page's address names. */
import { dayOf, monthNamed } from './date.ts';

/** A day or a month as a part of a path, perhaps with a file's ending: "08", "8", "may", "24.html". */
const PART = /^(?:(\d{1,2})|([a-z]{3,9}))(?:\.[a-z]+)?$/;
const WHOLE = /^((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * "2010-08-13" of "/2010/08/13/…", "/20100813-…", "/2010-08-13/…", "/2010/aug/13/…" and, with a section between its parts,
 * "/2010/POLITICS/08/13/…"; `null` when the address names no whole day.
 */
export function dayInAddress(url: string): string | null {
  const parts = (url.split(/[?#]/, 1)[0] ?? '').toLowerCase().split('/').slice(3);
  for (const [at, part] of parts.entries()) {
    const whole = WHOLE.exec(part);
    const day = whole
      ? dayOf(`${whole[1]}-${whole[2]}-${whole[3]}`, null)
      : YEAR.test(part)
        ? (dayOfParts(part, parts[at + 1], parts[at + 2]) ?? dayOfParts(part, parts[at + 2], parts[at + 3]))
        : null;
    if (day) return day;
  }
  return null;
}

function dayOfParts(year: string, month = '', date = ''): string | null {
  const [, number, name] = PART.exec(month) ?? [];
  const [, day] = PART.exec(date) ?? [];
  const found = name === undefined ? number : monthNamed(name, null);
  return found && day ? dayOf(`${year}-${pad(found)}-${pad(day)}`, null) : null;
}

const pad = (value: string | number): string => String(value).padStart(2, '0');
