/** What the reader wrote, as the host name that rules are kept by. */

/** "https://www.Example.org/a" and "example.org" are both "example.org"; `null`: no site. Addresses in other scripts come out as the browser has them (xn--…). */
export function siteNamed(words: string): string | null {
  const text = words.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const site = hostname.replace(/^www\./, '');
  const known = protocol === 'https:' || protocol === 'http:';
  return known && /^[a-z\d]/.test(site) && (site.includes('.') || site === 'localhost') ? site : null;
}
