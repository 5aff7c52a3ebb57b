/** Addresses that scroll to words: text fragments (wicg.github.io/scroll-to-text-fragment). PURE. */

/** Words at either end of a longer passage; characters, in scripts without spaces. */
const ENDS = { words: 6, characters: 14 };
/** Words and characters up to which a passage is named whole. */
const WHOLE = { words: 12, characters: 30 };

/** Half a character cannot be encoded. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A minus parts prefix and suffix off; `encodeURIComponent` leaves it. */
const encoded = (text: string): string => encodeURIComponent(text.replace(HALF, '')).replace(/-/g, '%2D');

/** `url`, scrolled to `passage` by browsers that can; an address that has no place for it stays as it is. */
export function textFragment(url: string, passage: string): string {
  const line = passage
    .split('\n')
    .map(part => part.replace(/^[\s"'„“”«»‚‘’…]+|[\s"'„“”«»‚‘’…]+$/g, ''))
    .find(part => part !== '');
  if (line === undefined || !/^https?:/.test(url) || url.includes(':~:')) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${ranges(line)
    .map(range => `text=${range}`)
    .join('&')}`;
}

/** The browser goes to the first that it finds: where a note or a link stands within one end of a long passage, the other end leads there. */
function ranges(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const characters = Array.from(line);
  if (words.length > WHOLE.words) {
    const start = encoded(words.slice(0, ENDS.words).join(' '));
    const end = encoded(words.slice(-ENDS.words).join(' '));
    return [`${start},${end}`, start, end];
  }
  if (words.length > 3 || characters.length <= WHOLE.characters) return [encoded(words.join(' '))];
  const ends = [characters.slice(0, ENDS.characters), characters.slice(-ENDS.characters)];
  return [ends.map(part => encoded(part.join(''))).join(',')];
}
