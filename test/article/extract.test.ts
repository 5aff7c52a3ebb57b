import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { page, paragraphs, prose } from './page.ts';

const URL = 'https://www.kuestenblatt.example/politik/fischer.html';
const text = (doc: Document): string => extractArticle(doc, URL)?.page.text ?? '';

describe('the text of an article', () => {
  it('is the headline and the body, without what stands around them', () => {
    const doc = page(`
      <header><a href="/">Küstenblatt</a><h2>Nachrichten von der See</h2></header>
      <nav><ul><li>Politik</li><li>Wetter</li></ul></nav>
      <main><article>
        <h1>Fischer und Ministerium <em>beraten</em></h1>
        <div class="share-bar"><a href="#">Teilen</a></div>
        ${paragraphs}
        <figure><img alt=""><figcaption>Ein Boot im Hafen, am Morgen aufgenommen von unserem Leser.</figcaption></figure>
        <h2>Wie es weitergeht</h2>
        <p>${prose('Visby')}</p>
        <aside><p>${prose('nebenan')}</p></aside>
        <p style="display: none">${prose('versteckt')}</p>
        <p hidden>${prose('verborgen')}</p>
        <script>var x = "${prose('Skript')}"</script>
        <div class="newsletter-box"><p>${prose('Newsletter')}</p></div>
        <p><a href="/">Zur Startseite</a></p>
      </article>
      <section><h2>Das könnte Sie auch interessieren</h2><ul><li><a href="/1">Boote zu verkaufen</a></li></ul></section></main>
      <footer><p>${prose('Impressum')}</p></footer>`);
    expect(text(doc)).toBe(
      [
        'Fischer und Ministerium beraten',
        prose('Riga'),
        prose('Turku'),
        prose('Bergen'),
        'Wie es weitergeht',
        prose('Visby'),
      ].join('\n\n'),
    );
  });

  it('ends at the heading of what else there is to read, though prose follows', () => {
    const doc = page(
      `<div><h1>Fischer beraten lange</h1>${paragraphs.repeat(2)}<h3>Mehr zum Thema</h3><div><p>${prose('woanders')}</p></div></div>`,
    );
    expect(text(doc)).not.toContain('woanders');
  });

  it('goes on after such a heading where the article does', () => {
    const doc = page(
      `<div><h1>Fischer beraten lange</h1>${paragraphs.repeat(2)}<h3>Mehr zum Thema</h3><p>${prose('Visby')}</p></div>`,
    );
    expect(text(doc)).toContain('Visby');
  });

  it('keeps paragraphs that are all named like furniture', () => {
    const doc = page(
      `<article><h1>Fischer beraten</h1>${paragraphs.replaceAll('<p>', '<p class="paywall">')}</article>`,
    );
    expect(text(doc)).toContain('Bergen');
  });

  it('leaves comments out however long they are', () => {
    const comments = `<ul class="comments">${`<li><p>${prose('Meinung')}</p></li>`.repeat(30)}</ul>`;
    expect(text(page(`<article><h1>Fischer beraten</h1>${paragraphs}</article>${comments}`))).not.toContain(
      'Meinung',
    );
  });

  it('takes the lead that stands apart from the body, with the headline', () => {
    const doc = page(
      `<header><h1>Fischer beraten</h1><div class="kicker"><p>${prose('Tallinn')}</p></div></header><div><div>${paragraphs}</div></div>`,
    );
    expect(text(doc).split('\n\n').slice(0, 3)).toEqual(['Fischer beraten', prose('Tallinn'), prose('Riga')]);
  });

  it('cuts text of the old school at double line breaks', () => {
    const doc = page(`<div>${prose('Riga')}<br><br>${prose('Turku')}<br>${prose('Bergen')}</div>`);
    expect(text(doc).split('\n\n')).toEqual([prose('Riga'), `${prose('Turku')}\n${prose('Bergen')}`]);
  });

  it('leaves the document as it was', () => {
    const doc = page(`<article><h1>Fischer beraten</h1>${paragraphs}</article>`);
    const before = doc.documentElement.outerHTML;
    extractArticle(doc, URL);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('is none without prose', () => {
    expect(extractArticle(page('<ul><li><a href="/">Start</a></li></ul>'), URL)).toBeNull();
    expect(extractArticle(page(''), URL)).toBeNull();
  });
});

describe('what the page says of itself', () => {
  const meta = (head: string, body = '') =>
    extractArticle(page(`<article><h1>Fischer beraten</h1>${body}${paragraphs}</article>`, head), URL)?.meta;
  const ld = (json: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...json })}</script>`;

  it('comes from structured data first', () => {
    const head = ld({
      headline: 'Fischer &amp; Ministerium &#8211; ein Treffen',
      datePublished: '2024-03-02T08:00:00+01:00',
      author: [{ name: 'Ida Berg' }, 'Ole Strand'],
      publisher: { name: 'Küstenblatt' },
      inLanguage: 'de-DE',
    });
    expect(
      meta(
        `${head}<link rel="canonical" href="/politik/fischer"><meta property="og:title" content="Anders">`,
      ),
    ).toEqual({
      url: URL,
      canonical: 'https://www.kuestenblatt.example/politik/fischer',
      title: 'Fischer & Ministerium – ein Treffen',
      published: '2024-03-02',
      authors: ['Ida Berg', 'Ole Strand'],
      publisher: 'Küstenblatt',
      language: 'de',
    });
  });

  it.each([
    ['pt-BR', 'pt', 'BR'],
    ['pt_br', 'pt', 'BR'],
    ['zh-Hant-TW', 'zh', 'TW'],
    ['de', 'de', undefined],
    ['zh-Hant', 'zh', undefined],
    ['en-x', 'en', undefined],
  ])('tells the country of a language’s tag: %s', (tag, language, region) => {
    const found = extractArticle(
      page(`<article><h1>Fischer</h1>${paragraphs}</article>`, '', tag),
      URL,
    )?.meta;
    expect([found?.language, found?.region]).toEqual([language, region]);
  });

  it('then from meta elements, the title without its publisher', () => {
    const head =
      '<meta property="og:title" content="Fischer beraten - Das Küstenblatt"><meta property="article:published_time" content="2024-03-02"><meta name="author" content="Ida Berg"><meta property="og:site_name" content="Küstenblatt">';
    expect(meta(head)).toMatchObject({
      title: 'Fischer beraten',
      published: '2024-03-02',
      authors: ['Ida Berg'],
      publisher: 'Küstenblatt',
    });
  });

  it('keeps what follows a dash when it is part of the headline', () => {
    expect(meta('<meta property="og:title" content="Die Fischer - und wie es weitergeht">')?.title).toBe(
      'Die Fischer - und wie es weitergeht',
    );
  });

  it.each([
    ['a time element', '<time datetime="2024-03-02T08:00Z">heute</time>'],
    ['a date line', '<p class="date">2. März 2024, 08:00 Uhr</p>'],
    ['a date line of digits', '<span>2024-03-02 08:00:00</span>'],
  ])('the day also from %s', (_, body) => {
    expect(meta('', body)?.published).toBe('2024-03-02');
  });

  it('no day when the page tells none', () => {
    expect(meta('')?.published).toBeNull();
  });

  it('takes no address but http(s) as canonical and limits lengths', () => {
    const found = meta(
      `<link rel="canonical" href="javascript:alert(1)">${ld({ headline: 'x'.repeat(100_000), author: Array(500).fill('A') })}`,
    );
    expect(found?.canonical).toBe(URL);
    expect(found?.title.length).toBeLessThanOrEqual(1000);
    expect(found?.authors.length).toBeLessThanOrEqual(50);
  });
});
