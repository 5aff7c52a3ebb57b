/** Whose word counts for a page's address. PURE. */

/**
 * The canonical address a page claims, when it may: http(s), and of the same host or a host that differs only by a `www.`/`m.`/`amp.`
 * label (a page must not file its statements under somebody else's name). Otherwise the address the browser tells, without fragment.
 */
export function trustedAddress(actual: string, claimed: string): string {
  const own = new URL(actual);
  own.hash = '';
  if (!URL.canParse(claimed, actual)) return own.href;
  const said = new URL(claimed, actual);
  said.hash = '';
  const http = said.protocol === 'https:' || said.protocol === 'http:';
  return http && site(said.host) === site(own.host) ? said.href : own.href;
}

function site(host: string): string {
  return host.replace(/^(www|m|mobile|amp)\./, '');
}
