import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { page, paragraphs, prose } from './page.ts';

const PLAIN = 'https://www.kuestenblatt.example/politik/fischer';
const DATED = 'https://www.kuestenblatt.example/2024/POLITIK/03/02/fischer';
const day = (body: string, { url = PLAIN, head = '', lang = 'de' } = {}) =>
  extractArticle(page(body, head, lang), url)?.meta.published;
const headed = (line: string) => `<main><h1>Fischer beraten lange</h1>${line}<div>${paragraphs}</div></main>`;

describe('a line under the headline tells the day', () => {
  it.each([
    ['by itself', '2. März 2024'],
    ['by itself, of a time before the web', 'Samstag, 2. März 1924'],
    ['with the time', 'Stand: 2.3.2024, 8 Uhr'],
    ['with the authors', 'Von Ida Berg, Ole Strand und Pia Quast, Kiel, 2. März 2024, 8:00 Uhr'],
    [
      'before a rubric and a count',
      'Veröffentlicht am 2. März 2024 in Hafen, Politik, Umwelt – 17 Kommentare, 4 Bilder',
    ],
    ['that ends with an abbreviation', 'Aktualisiert am 2. März 2024 um 8 Uhr vorm.'],
  ])('%s', (_, line) => {
    expect(day(headed(`<div>${line}</div>`))).toBe(line.includes('1924') ? '1924-03-02' : '2024-03-02');
  });

  it.each([
    ['in a sentence', '<p>Das nächste Treffen findet am 2. März 2024 ab 19 Uhr im Hafen von Kiel statt.</p>'],
    [
      'late in a line of prose',
      '<li>Das Gesetz über die Fischerei in der Ostsee wurde unterzeichnet am 2. März 2014</li>',
    ],
    ['with words and older than the web', '<li>Das Gesetz wurde am 14. August 1935 erlassen</li>'],
    ['of a time to come', '<div>2. März 2199</div>'],
    ['in Chinese prose', '<p>他于1993年5月5日出生于青岛。</p>'],
  ])('but not a day %s', (_, line) => {
    expect(day(headed(line))).toBeNull();
  });

  it('or one after the end', () => {
    const ended = (line: string) =>
      day(`<main><h1>Fischer beraten lange</h1><div>${paragraphs.repeat(10)}</div><div>${line}</div></main>`);
    expect(ended('Zuerst erschienen am 2. März 2024')).toBe('2024-03-02');
    expect(ended('<a href="/1">Die Netze</a> 2. März 2024')).toBeNull();
  });
});

describe('the address', () => {
  it('is believed before a line that says another day', () => {
    expect(day(headed('<div>Heute ist Dienstag, der 5. Mai 2026</div>'), { url: DATED })).toBe('2024-03-02');
  });

  it('does not move a line by a day', () => {
    expect(day(headed('<div>3. März 2024</div>'), { url: DATED })).toBe('2024-03-03');
  });

  it.each([
    ['of a moment in UTC the publisher’s day', '2024-03-03T03:42:00Z', '2024-03-02'],
    ['of a moment of no zone too', '2024-03-03', '2024-03-02'],
    ['nothing of a moment in a zone', '2024-03-03T03:42:00+01:00', '2024-03-03'],
    ['nothing of another day', '2024-05-03T03:42:00Z', '2024-05-03'],
  ])('tells %s', (_, told, expected) => {
    const head = `<meta property="article:published_time" content="${told}">`;
    expect(day(headed(''), { url: DATED, head })).toBe(expected);
  });

  it('is believed before the day of a change', () => {
    const head = '<meta property="article:modified_time" content="2025-01-01T10:00:00+01:00">';
    expect(day(headed(''), { url: DATED, head })).toBe('2024-03-02');
    expect(day(headed(''), { head })).toBe('2025-01-01');
  });
});

describe('of the days that the markup tells', () => {
  const time = (value: string, rest = '') => `<time datetime="${value}" ${rest}>neulich</time>`;

  it('the one by the headline is taken, not the first of the page', () => {
    const ticker = `<section><h2>Ticker</h2>${time('2025-09-09')}</section>`;
    expect(day(`${ticker}${headed(`<div>${time('2024-03-02')}</div>`)}`)).toBe('2024-03-02');
  });

  it('the one that says so', () => {
    const both = `${time('2024-06-06', 'class="updated"')}${time('2024-03-02', 'itemprop="datePublished"')}`;
    expect(day(headed(both))).toBe('2024-03-02');
  });

  it('none of a comment', () => {
    const thread = `<div class="comments"><div>${time('2025-09-09')}<p>${prose('Meinung')}</p></div></div>`;
    expect(
      day(`<main><h1>Fischer beraten lange</h1><p>Vom 2.3.2024</p><div>${paragraphs}</div>${thread}</main>`),
    ).toBe('2024-03-02');
  });

  it.each([
    ['a title for machines', '<abbr title="2024-03-02T08:00:00+01:00">vor zwei Stunden</abbr>'],
    ['hAtom', '<span class="published" title="2024-03-02T08:00">Samstag</span>'],
    ['hAtom in words', '<b class="dt-published">2. März 2024</b>'],
  ])('also in %s', (_, mark) => {
    expect(day(headed(mark))).toBe('2024-03-02');
  });

  it('but no abbreviation’s meaning', () => {
    expect(day(headed('<abbr title="Bund der Fischer von 2024">BdF</abbr>'))).toBeNull();
  });
});

it('the first meta element that holds a day is taken', () => {
  const head =
    '<meta name="date" content="neulich"><meta name="publish_date" content="Sat, 02 Mar 2024 07:15:45 EST">';
  expect(day(headed(''), { head })).toBe('2024-03-02');
});

describe('today', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a day is not to come that begins earlier elsewhere', () => {
    vi.useFakeTimers({ now: new Date('2024-03-01T12:00:00Z'), toFake: ['Date'] });
    expect(day(headed('<div>2. März 2024</div>'))).toBe('2024-03-02');
    expect(day(headed('<div>3. März 2024</div>'))).toBeNull();
  });
});
