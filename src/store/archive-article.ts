/** An article as it is kept, and back: lists of hashes take half the disk as typed arrays. */
import type { ArchivedArticle, StoredArticle } from './archive-records.ts';

export function storedArticle(
  article: ArchivedArticle,
  more: Pick<StoredArticle, 'statements' | 'content'>,
): StoredArticle {
  const { terms, print, ...rest } = article;
  return {
    ...rest,
    ...more,
    ...(terms === undefined ? {} : { terms: Uint32Array.from(terms) }),
    ...(print === undefined ? {} : { print: Uint32Array.from(print) }),
  };
}

export function archivedArticle({
  statements: _,
  content: __,
  terms,
  print,
  ...rest
}: StoredArticle): ArchivedArticle {
  return {
    ...rest,
    ...(terms === undefined ? {} : { terms: [...terms] }),
    ...(print === undefined ? {} : { print: [...print] }),
  };
}
