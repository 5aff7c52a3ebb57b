/** Long statements, cut where a reader would. PURE. */

/** The end of a sentence, with the quotation marks that close behind it. */
const END = /[.!?…。！？]["'”“’»«)\]』」]*(?=\s|$)|[。！？]/g;

/**
 * At most `most` UTF-16 units: whole sentences when at least half of that is used so, else whole words and "…". Never cuts a character in two.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  let end = 0;
  for (const hit of start.matchAll(END)) end = hit.index + hit[0].length;
  if (end >= most / 2) return start.slice(0, end);
  const space = start.slice(0, most - 2).lastIndexOf(' ');
  const cut = start.slice(0, space >= most / 2 ? space : most - 2);
  return `${cut.replace(/[\s,;:–-]*[\ud800-\udbff]?$/, '')} …`;
}
