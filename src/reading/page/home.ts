/** Where a document is at home: the country of its address, else of its language's tag. PURE. */
import type { SourceDocument } from '../../model/reading.ts';

/** Domains of countries that are sold to anybody: "news.tv" is not of Tuvalu. With a class before them ("com.co") they are the country's. */
const SOLD: ReadonlySet<string> = new Set(
  'ac ad ag ai am as bz cc cd cf co dj fm ga gg gl gq io is la ly me ml ms mu nu pw sc sh so sr st su tk to tv vc vu ws'.split(
    ' ',
  ),
);
const CLASS = /^(?:ac|co|com|edu|gob|gov|gouv|net|org)$/;
const HOST = /^[a-z]+:\/\/(?:[^/?#@]*@)?(?:[^/?#:]*\.)?([^./?#:]+)\.([a-z]{2})\.?(?::\d+)?(?:[/?#]|$)/i;
/** Domains that are no ISO 3166-1 code. */
const OTHERS: Readonly<Record<string, string | null>> = { uk: 'GB', eu: null, su: null };

/** ISO 3166-1 code, or `null` where neither tells. */
export function homeOf({ url, language }: Pick<SourceDocument, 'url' | 'language'>): string | null {
  const [, before = '', domain = ''] = HOST.exec(url ?? '') ?? [];
  const top = domain.toLowerCase();
  if (top !== '' && (!SOLD.has(top) || CLASS.test(before.toLowerCase()))) {
    const other = OTHERS[top];
    if (other !== null) return other ?? top.toUpperCase();
  }
  return /[-_]([a-z]{2})(?![a-z\d])/i.exec(language ?? '')?.[1]?.toUpperCase() ?? null;
}
