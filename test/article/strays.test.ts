import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { page, paragraphs, prose } from './page.ts';

const URL = 'https://www.kuestenblatt.example/politik/fischer.html';
const HEAD = '<h1>Fischer beraten lange</h1>';
const text = (body: string, lang = 'de'): string =>
  extractArticle(page(body, '', lang), URL)?.page.text ?? '';
const article = (inside: string, lang?: string): string =>
  text(`<main>${HEAD}<div>${inside}</div></main>`, lang);

describe('a caption', () => {
  const picture = '<img src="boot.jpg" alt="">';
  const caption = 'Das Boot der Fischer liegt am Morgen im Hafen von Riga. (Bild: Ole Strand)';

  it.each([
    ['beside its picture', `<div>${picture}<div>${caption}</div></div>`],
    ['in a box with it', `<div>${picture}<span>${caption}</span></div>`],
    ['further in', `<div><div>${picture}</div><div><div>${caption}</div></div></div>`],
    ['that is a short paragraph', `<p>${picture}Ole Strand/Küstenbild</p>`],
  ])('is no text: %s', (_, box) => {
    expect(article(`${box}${paragraphs}${box}${paragraphs}`)).not.toMatch(/Strand/);
  });

  it('is no lead', () => {
    const lead = `<div>${picture}<div>${caption}</div></div><div>${prose('Tallinn')}</div>`;
    expect(text(`<main>${HEAD}${lead}<section><div>${paragraphs}</div></section></main>`)).toBe(
      ['Fischer beraten lange', prose('Tallinn'), prose('Riga'), prose('Turku'), prose('Bergen')].join(
        '\n\n',
      ),
    );
  });

  it('is not a paragraph with a picture of an article without `<p>`', () => {
    const found = article(`${paragraphs.replaceAll('p>', 'div>')}<div>${picture}${prose('Visby')}</div>`);
    expect(found).toContain('Visby');
  });

  it.each([
    ['a paragraph with a picture', `<p>${picture}Am Ende gingen alle nach Hause und schwiegen.</p>`],
    ['a paragraph beside one', `<div>${picture}<p>Am Ende gingen alle nach Hause und schwiegen.</p></div>`],
    [
      'text in a box with more',
      `<div>${picture}Am Ende gingen alle nach Hause und schwiegen.<p>${prose('Visby')}</p></div>`,
    ],
  ])('is not %s', (_, end) => {
    expect(article(`${paragraphs}${end}`)).toContain('schwiegen');
  });
});

describe('a list of teasers', () => {
  const teaser = (about: string) =>
    `<div class="item"><h3><a href="/x">Der Hafen von ${about}</a></h3><p>${prose(about)}</p></div>`;
  const teasers = ['Kiel', 'Oslo', 'Gdynia'].map(teaser).join('');

  it('beside the article is none of its text', () => {
    const found = text(`<main>${HEAD}<div>${paragraphs.repeat(3)}</div><div>${teasers}</div></main>`);
    expect(found).toContain('Bergen');
    expect(found).not.toMatch(/Kiel|Oslo|Gdynia/);
  });

  it.each([
    ['without links', teasers.replaceAll(/<\/?a[^>]*>/g, '')],
    ['of two', `${teaser('Kiel')}${teaser('Oslo')}`],
  ])('is not one %s', (_, list) => {
    expect(text(`<main>${HEAD}<div>${paragraphs.repeat(3)}</div><div>${list}</div></main>`)).toContain(
      'Kiel',
    );
  });

  it('is the article where most of its text is there', () => {
    const found = text(`<main>${HEAD}<p>${prose('Riga')}</p><div>${teasers.repeat(3)}</div></main>`);
    expect(found).toContain('Gdynia');
  });
});

describe('a heading', () => {
  it('of a box whose other contents are gone goes with them', () => {
    const box = '<div><h2>Ältere Ausgaben</h2><ul><li><a href="/1">Die Ausgabe vom Mai</a></li></ul></div>';
    expect(article(`${box}${paragraphs}`)).not.toContain('Ausgaben');
  });

  it('alone in its box stays', () => {
    expect(article(`${paragraphs}<div><h2>Wie es weitergeht</h2></div><p>${prose('Visby')}</p>`)).toContain(
      'Wie es weitergeht',
    );
  });
});

describe('a last line that asks the reader to follow', () => {
  it.each([
    ['a service', '<p>Mehr von uns auf <a href="https://twitter.com/kuestenblatt">Twitter</a></p>'],
    ['an account', '<p>Ida Berg: <a href="https://x.com/idaberg">@idaberg</a></p>'],
    [
      'by mail',
      '<p>Schreiben Sie uns: <a href="mailto:post@kuestenblatt.example">post@kuestenblatt.example</a></p>',
    ],
  ])('is no text: %s', (_, line) => {
    expect(article(`${paragraphs}${line}${line}`)).toMatch(/nützlich\.$/);
  });

  it.each([
    [
      'the author’s letters',
      '<p>Die Boote bleiben im Hafen. (<a href="mailto:ib@kuestenblatt.example">ib</a>)</p>',
    ],
    ['a name', '<p>„Wir bleiben hier“, schrieb <a href="https://x.com/olestrand">Ole Strand</a>.</p>'],
    [
      'what was said there',
      '<p>Das stand auf <a href="https://twitter.com/olestrand/status/123">Twitter</a>.</p>',
    ],
  ])('is not one with %s', (_, line) => {
    expect(article(`${paragraphs}${line}`)).not.toMatch(/nützlich\.$/);
  });

  it('is not one in the middle', () => {
    const line = '<p>Mehr dazu schrieb sie auf <a href="https://twitter.com/kuestenblatt">Twitter</a></p>';
    expect(article(`${paragraphs}${line}${paragraphs}`)).toContain('schrieb sie');
  });
});

describe('a line that tells the day', () => {
  it.each([
    ['Stand: 2. März 2024, 8 Uhr', 'de'],
    ['Publié le 2 mars 2024 à 8:01 (mis à jour le 3 mars)', 'fr'],
  ])('is no text at the begin or the end: %s', (line, lang) => {
    expect(article(`<p>${line}</p>${paragraphs.repeat(2)}<p>${line}</p>`, lang)).not.toContain('2024');
  });

  it.each([
    ['a sentence', '<p>Am 2. März 2024 begann der Streit.</p>'],
    [
      'a day that something else stands behind',
      '<p>Kiel, 2. März 2024 – Rede von Ida Berg bei den Fischern der Ostsee</p>',
    ],
  ])('is not %s', (_, line) => {
    expect(article(`${line}${paragraphs}`)).toContain('2024');
  });

  it('stays in the middle', () => {
    expect(article(`${paragraphs}<p>2. März 2024</p>${paragraphs}`)).toContain('2024');
  });
});

it('a layout named after its picture is text, a box of captions is none', () => {
  const box = (inside: string) => `<div class="column_big_photo large"><div>${inside}</div></div>`;
  const found = article(
    `${paragraphs.repeat(2)}${box(`<p>${prose('Kiel').repeat(4)}</p>`)}<p>${prose('Visby')}</p>`,
  );
  expect(found).toContain('Kiel');
  const captions = article(
    `${paragraphs.repeat(2)}${box(`<p>${prose('Kiel')}</p>`.repeat(4))}<p>${prose('Visby')}</p>`,
  );
  expect(captions).not.toContain('Kiel');
});

it.each([
  '<div id="comentarios">',
  '<div class="liste-commentaires">',
  '<div class="bar-flyout-pane">',
  '<div id="alerts-dialog">',
])('what is named like furniture is no text: %s', box => {
  expect(article(`${box}<p>${prose('Kiel')}</p></div>${paragraphs.repeat(2)}`)).not.toContain('Kiel');
});

it.each(['Follow Ida Berg on Twitter.', 'Questions? Comments? Write to our desk in Kiel'])(
  'a line that is never the author’s is no text: %s',
  line => {
    expect(article(`${paragraphs}<p>${line}</p>`)).not.toContain(line);
  },
);

it('a line about such a service is', () => {
  const line = 'Those who follow the fishermen read on Twitter what the minister said.';
  expect(article(`${paragraphs}<p>${line}</p>`)).toContain(line);
});

describe('readers’ comments', () => {
  const long = (about: string) =>
    `<div class="visitors_comment"><h3>Zu ${about}</h3><p>${prose(about).repeat(3)}</p></div>`;

  it('go though they are longer than the article before them', () => {
    const thread = `<section>${['Kiel', 'Oslo', 'Gdynia', 'Aarhus'].map(long).join('')}</section>`;
    const found = text(`<main>${HEAD}<div id="content_print">${paragraphs.repeat(2)}</div>${thread}</main>`);
    expect(found).toContain('Bergen');
    expect(found).not.toMatch(/Kiel|Oslo|Gdynia|Aarhus/);
  });

  it('stay where that is what the article is called', () => {
    expect(text(`<main>${HEAD}${long('Kiel')}${long('Oslo')}</main>`)).toContain('Oslo');
  });

  it('go whose texts are named for what they hold', () => {
    const thread = `<div><p class="commentText">${prose('Kiel')}</p><p class="commentText">${prose('Oslo')}</p></div>`;
    expect(text(`<main>${HEAD}<div>${paragraphs.repeat(2)}</div>${thread}</main>`)).not.toMatch(/Kiel|Oslo/);
  });
});

it('a text that is no page is no article, whatever the parser makes of it', () => {
  const doc = page('');
  Object.defineProperty(doc, 'documentElement', { value: null });
  expect(extractArticle(doc, URL)).toBeNull();
});
