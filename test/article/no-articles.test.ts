import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isArticle } from '../../src/article/is-article.ts';
import { NO_ARTICLES } from '../pages/no-articles.ts';

it.each(NO_ARTICLES)('$what is no article', ({ html, url }) => {
  expect(isArticle(parseHTML(html).document as unknown as Document, url)).toMatchObject({ article: false });
});
