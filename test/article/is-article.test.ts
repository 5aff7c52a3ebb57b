import { describe, expect, it } from 'vitest';
import { isArticle } from '../../src/article/is-article.ts';
import { page, paragraphs, prose } from './page.ts';

const URL = 'https://zeitung.example/politik/fischer-und-ministerium';
const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const news = (headline: string): object => ({ '@type': 'NewsArticle', headline });

describe('an article is told', () => {
  it.each([
    ['by its structured data', page('<p>Kurz.</p>', ld(news('Fischer beraten')))],
    [
      'by structured data in a graph',
      page('<p>Kurz.</p>', ld({ '@graph': [{ '@type': 'WebPage' }, news('Fischer')] })),
    ],
    ['by microdata', page('<div itemprop="articleBody">Kurz.</div>')],
    ['by og:type and some prose', page(paragraphs, '<meta property="og:type" content="article">')],
    [
      'by characters that say more than letters',
      page(
        '<p>市长在周二的记者会上说，老桥已经使用了六十多年，不能再承担现在的车流量，新桥明年春天开工。</p>'.repeat(
          3,
        ),
        '<meta property="og:type" content="article">',
      ),
    ],
    [
      'by og:type and text that is parted by line breaks',
      page(
        `<p>Kurz.<br></p><div>${Array(6).fill(prose('Riga')).join('<br><br>')}</div>`,
        '<meta property="og:type" content="article">',
      ),
    ],
    ['by its prose alone', page(`<div>${paragraphs.repeat(3)}</div>`)],
    ['by one article element with prose', page(`<article>${paragraphs.repeat(2)}</article>`)],
  ])('%s', (_, doc) => {
    expect(isArticle(doc, URL)).toMatchObject({ article: true });
  });
});

describe('no article', () => {
  const teasers = Array.from(
    { length: 20 },
    (_, at) =>
      `<div><h2><a href="/${at}">Titel ${at}</a></h2><p><a href="/${at}">${prose('X')}</a></p></div>`,
  );
  it.each([
    ['a front page', page(paragraphs.repeat(5), ld(news('Fischer'))), 'https://zeitung.example/'],
    ['a front page in a language', page(paragraphs.repeat(5)), 'https://zeitung.example/de/'],
    ['a list of teasers', page(teasers.join('')), 'https://zeitung.example/politik'],
    ['a tag page', page(paragraphs.repeat(5)), 'https://zeitung.example/thema/fischerei'],
    ['a search', page(paragraphs.repeat(5)), 'https://zeitung.example/search?q=fisch'],
    [
      'a page that lists many articles in its data',
      page(paragraphs, ld(['A', 'B', 'C', 'D'].map(news))),
      URL,
    ],
    ['a product', page(paragraphs, ld({ '@type': 'Product', name: 'Netz' })), 'https://laden.example/netz'],
    [
      'a product by og:type',
      page(paragraphs, '<meta property="og:type" content="product">'),
      'https://laden.example/netz',
    ],
    ['an application without text', page('<div id="app"></div>'), 'https://app.example/board/1'],
    [
      'text that is parted by line breaks',
      page(`<div>${Array(6).fill(prose('Riga')).join('<br>')}</div>`),
      URL,
    ],
    [
      'an og:type with links that are parted by line breaks',
      page(
        `<div>${Array(20)
          .fill(`<a href="/">${prose('Riga')}</a>`)
          .join('<br>')}</div>`,
        '<meta property="og:type" content="article">',
      ),
      URL,
    ],
    ['an og:type without text', page('<p>Kurz.</p>', '<meta property="og:type" content="article">'), URL],
  ])('is %s', (_, doc, url) => {
    expect(isArticle(doc, url)).toMatchObject({ article: false });
  });
});

describe('hostile structured data', () => {
  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['the wrong shapes', ld({ '@type': 5, '@graph': 'x', headline: { a: [] }, mainEntity: [null, 3, []] })],
    ['a headline that is no text', ld({ '@type': 'NewsArticle', headline: { toString: 1 }, author: 7 })],
    [
      'endless nesting',
      `<script type="application/ld+json">${'{"@graph":'.repeat(3000)}1${'}'.repeat(3000)}</script>`,
    ],
    ['a type in its own language', ld({ '@type': ['Thing', null, {}] })],
  ])('%s is passed over', (_, head) => {
    expect(() => isArticle(page('<p>Kurz.</p>', head), URL)).not.toThrow();
  });
});
