import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../src/article/authors.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { page, paragraphs } from './page.ts';

const URL = 'https://www.anzeiger.example/a/1';
const titled = (head: string, h1: string, url = URL) =>
  extractArticle(page(`<h1>${h1}</h1><div>${paragraphs}</div>`, head), url)?.meta.title;
const og = (title: string) => `<meta property="og:title" content="${title}"><title>${title}</title>`;

describe('the title', () => {
  it.each([
    [
      'structured data comes first',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fischer &amp;amp; Minister beraten"}</script>${og('Sie reden!')}`,
      'Anderes',
      'Fischer & Minister beraten',
    ],
    [
      'the site’s name is no part of it',
      og('Fischer beraten mit dem Minister – Anzeiger'),
      'Anderes',
      'Fischer beraten mit dem Minister',
    ],
    [
      'nor are sections behind a bar',
      og('Fischer beraten mit dem Minister | Wirtschaft | Anzeiger'),
      'Anderes',
      'Fischer beraten mit dem Minister',
    ],
    [
      'nor is it before it',
      og('Anzeiger | Fischer beraten mit dem Minister'),
      'Anderes',
      'Fischer beraten mit dem Minister',
    ],
    [
      'a word before a bar stays',
      og('Kommentar | Fischer beraten mit dem Minister'),
      'Anderes',
      'Kommentar | Fischer beraten mit dem Minister',
    ],
    [
      'two hyphens part too',
      og('Fischer beraten mit dem Minister -- Der Anzeiger'),
      'Anderes',
      'Fischer beraten mit dem Minister',
    ],
    [
      'but they join a sentence',
      og('Die Fischer beraten -- und gehen heim'),
      'Anderes',
      'Die Fischer beraten -- und gehen heim',
    ],
    [
      'the headline before the site’s own title',
      og('Willkommen beim Boten'),
      'Fischer beraten lange',
      'Fischer beraten lange',
    ],
    [
      'the headline before itself with something behind',
      og('Fischer beraten lange: die Erklärung'),
      'Fischer beraten lange',
      'Fischer beraten lange',
    ],
    [
      'but not a heading that is the site’s name',
      og('Fischer beraten lange'),
      'anzeiger.example',
      'Fischer beraten lange',
    ],
    [
      'Chinese underscores part the site off',
      og('渔民与部长商谈港口的未来问题_新闻_人民'),
      '别的',
      '渔民与部长商谈港口的未来问题',
    ],
    [
      'an underscore in a word stays',
      og('Was __proto__ in Skripten bedeutet'),
      'Anderes in Skripten',
      'Was __proto__ in Skripten bedeutet',
    ],
  ])('%s', (_, head, h1, title) => {
    expect(titled(head.replace('&amp;amp;', '&amp;'), h1)).toBe(title);
  });
});

describe('the authors', () => {
  it.each([
    [['Ann Lee, Bo Ek and Cy Day'], ['Ann Lee', 'Bo Ek', 'Cy Day']],
    [['Lee, Ann'], ['Lee, Ann']],
    [['Zoë M&uuml;ller und Jan de Vries'], ['Zoë Müller', 'Jan de Vries']],
    [['dpa', 'dpa', '105092', 'https://a.example/x'], ['dpa']],
    [[''], []],
  ])('%j', (given, names) => {
    expect(authorsOf(given)).toEqual(names);
  });
});

it('text that a server streamed into hidden elements is read when there is no other', () => {
  const doc = page(`<h1>Fischer beraten</h1><div hidden>${paragraphs}</div>`);
  expect(extractArticle(doc, URL)?.page.text).toContain('Riga');
  const both = page(
    `<h1>Fischer beraten</h1><div>${paragraphs}</div><div hidden>${paragraphs.replaceAll('Riga', 'Oslo')}</div>`,
  );
  expect(extractArticle(both, URL)?.page.text).not.toContain('Oslo');
});
