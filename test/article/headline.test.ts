import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { page, paragraphs } from './page.ts';

const URL = 'https://www.kuestenblatt.example/politik/fischer.html';
const TITLE = 'Fischer und Ministerium beraten lange';
const first = (body: string, title = `${TITLE} | Das Küstenblatt`) =>
  extractArticle(page(`${body}<div>${paragraphs}</div>`, `<title>${title}</title>`), URL)?.page.text.split(
    '\n',
  )[0];

describe('the headline', () => {
  it('is the heading that has most of the title, not the name of the site', () => {
    expect(first(`<div><h1>Das Küstenblatt</h1></div><main><h2>${TITLE}</h2></main>`)).toBe(TITLE);
  });

  it('is the one that is a whole title before a longer one that is part of another', () => {
    const under = 'Was die Fischer von Riga bis Bergen jetzt vom Ministerium erwarten';
    const body = `<h2>${TITLE}</h2><h1>${under}</h1><div>${paragraphs}</div>`;
    const head = `<title>${under} | Das Küstenblatt</title><meta property="og:title" content="${TITLE}">`;
    expect(extractArticle(page(body, head), URL)?.page.text.split('\n')[0]).toBe(TITLE);
  });

  it('is the first of those that have as much of it', () => {
    const list = `<ul><li><h2>${TITLE} in der Stadt</h2></li></ul>`;
    expect(first(`<h1>${TITLE} <em>im Hafen</em></h1>${list}`, TITLE)).toBe(`${TITLE} im Hafen`);
  });

  it.each([
    ['a link', '<h1><a href="/">Nachrichten von der See</a></h1>'],
    ['in a link', '<a href="https://www.kuestenblatt.example/"><h1>Nachrichten von der See</h1></a>'],
  ])('is no heading that leads to the front page: %s', (_, logo) => {
    expect(first(`${logo}<h1>Der Tag, an dem alle redeten</h1>`)).toBe('Der Tag, an dem alle redeten');
  });

  it('is a heading that leads to the article itself', () => {
    const own = '<h1><a href="/politik/fischer.html">Der Tag, an dem alle redeten</a></h1>';
    expect(first(`${own}<h1>Nachrichten von der See</h1>`)).toBe('Der Tag, an dem alle redeten');
  });

  it('is another line that is the title where no heading is one', () => {
    expect(first(`<h1><a href="/">Küstenblatt</a></h1><div class="title">${TITLE}</div>`, TITLE)).toBe(TITLE);
  });

  it('is the first heading before such a line', () => {
    const teaser = `<ul><li>${TITLE}</li></ul>`;
    expect(first(`${teaser}<h1>Der Tag, an dem alle redeten</h1>`, TITLE)).toBe(
      'Der Tag, an dem alle redeten',
    );
  });
});
