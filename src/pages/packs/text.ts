/** Figures and problems in the reader's language. */
import type { Problem } from '../../messages/packs.ts';
import { inWords } from '../../ui/dates.ts';
import { language, text } from '../text.ts';

export { language, text } from '../text.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 12,300,000 bytes: "12.3 MB". Powers of 1000, as disks are sold. */
export function bytes(count: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  const format = { style: 'unit', unit: UNITS[step] ?? 'byte', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(language, { ...format, maximumFractionDigits: step > 1 ? 1 : 0 }).format(
    count / 1000 ** step,
  );
}

export function number(count: number): string {
  return new Intl.NumberFormat(language).format(count);
}

/** "23. November 2026 (vor 3 Tagen)". */
export function dateAndAge(iso: string): string {
  const date = new Date(iso);
  const days = Math.round((date.getTime() - Date.now()) / 86_400_000);
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  // The reader's day, not the one in Greenwich.
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
  return `${inWords(day, language)} (${age})`;
}

/** A sentence for each problem; the technical words only where there is no better one. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'disk-full': {
      const [need, free] = problem.detail.split(' ').map(Number);
      return need && free !== undefined
        ? text('packsProblemDiskFullOf', bytes(need), bytes(Math.max(0, free)))
        : text('packsProblemDiskFull');
    }
    case 'not-a-pack':
      return text('packsProblemNotAPack');
    case 'unsupported-version':
      return text('packsProblemVersion');
    case 'truncated':
    case 'bad-header':
    case 'bad-checksum':
    case 'bad-structure':
    case 'bad-record':
    case 'too-large':
      return text('packsProblemDamaged', problem.detail);
    case 'bad-address':
      return text('packsProblemAddress');
    case 'offline':
      return text('packsProblemOffline', problem.detail);
    case 'refused':
      return text('packsProblemRefused', problem.detail);
    case 'bad-signature':
      return text('packsProblemSignature');
    case 'unsigned':
      return text('packsProblemUnsigned');
    case 'other-key':
      return text('packsProblemOtherKey', problem.detail);
    case 'no-ed25519':
      return text('packsProblemNoEd25519');
    case 'other-pack':
      return text('packsProblemOtherPack', problem.detail);
    case 'reserved':
      return text('packsProblemReserved', problem.detail);
    case 'other-file':
      return text('packsProblemOtherFile');
    case 'internal':
      return text('packsProblemInternal', problem.detail);
  }
}
