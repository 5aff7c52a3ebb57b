/** What `<meta>` elements say. */

/** White space collapsed, at most `most` characters; `null` for nothing. */
export const squeeze = (text: string | null | undefined, most: number): string | null =>
  text
    ?.slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most) || null;

/** First filled `<meta>` among `names`, which stand in `property`, `name` or `itemprop`. */
export function metaContent(doc: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = squeeze(
        doc.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'),
        1000,
      );
      if (value) return value;
    }
  }
  return null;
}
