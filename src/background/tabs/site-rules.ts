/** Which rule holds for an address. PURE. */
import type { Where } from '../../messages/contract.ts';

/** Host name that a rule is for: `www.` says nothing. `null`: no page of the web. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

/** The rule of the site, or of a site it is part of ("news.example.org" obeys "example.org"). */
export function ruleFor(site: string | null, rules: Readonly<Record<string, Where>>): Where {
  for (let at = site; at; at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : null) {
    const rule = Object.hasOwn(rules, at) ? rules[at] : undefined;
    if (rule) return rule;
  }
  return 'articles';
}

/** Match patterns of the site and what is part of it. */
export function patternsOf(site: string): string[] {
  // Addresses by number have no parts; a pattern with a wildcard there is none.
  return /^[\d.]+$|^\[|^[^.]+$/.test(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
}
