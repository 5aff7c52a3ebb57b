import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFragment } from '../../src/archive/text-fragment.ts';
import { statementsIn } from '../reading/statements/helper.ts';
import { type Bench, start } from './setup.ts';

/** Paragraphs far down a page. */
const CASES: Readonly<Record<string, readonly [language: string, html: string]>> = {
  'in two pieces': [
    'en',
    '<p>“We will rebuild this pier,” the mayor, <a href="#">Ann Berg</a>, said on Monday, “and it will be better than it has ever been before.” More.</p>',
  ],
  'in two short pieces': ['en', '<p>“The pier,” <b>she</b> said, “is gone.” More.</p>'],
  'with a place in the middle of it': [
    'en',
    '<p>The pier, Ann Berg said on Monday, will be rebuilt in the coming year and last for ever.</p>',
  ],
  'with marks of French': [
    'fr',
    '<p>« Nous allons&nbsp;reconstruire la jetée », a dit Anne Berg, « et mieux qu’elle n’a jamais été auparavant dans notre ville&nbsp;».</p>',
  ],
  'with soft hyphens': [
    'de',
    '<p>„Wir wer&shy;den den Hafen wieder auf&shy;bauen“, sagte Berg, „und zwar besser, als er jemals zuvor gewesen ist.“</p>',
  ],
  'over two paragraphs': [
    'en',
    '<p>Berg said: “We were late for the boat and nobody was waiting for us there at all.</p><p>“Then the storm came and took the pier with it.”</p>',
  ],
};
/** What the reading sees of a paragraph. */
const seen = (html: string): string =>
  html
    .replace(/<\/p><p>/g, '\n')
    .replace(/<[^>]*>|&shy;/g, '')
    .replace(/&nbsp;/g, ' ');
const FAR = '<div style="height: 4000px">far</div>';
const page = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><body>${FAR}${html}${FAR}</body>`;
const names = Object.keys(CASES);

let bench: Bench;
beforeAll(async () => {
  const footnote = '<p>“We will rebuild<sup>1</sup> this pier and all of the houses on it,” said Berg.</p>';
  bench = await start(
    {},
    {
      ...Object.fromEntries(names.map((name, at) => [`/words/${at}.html`, page(CASES[name]?.[1] ?? '')])),
      '/words/note.html': page(footnote),
    },
  );
});
afterAll(() => bench.close());

async function scrolled(url: string): Promise<number> {
  const tab = await bench.context.newPage();
  await tab.goto(url);
  await tab.waitForFunction(() => window.scrollY > 0, null, { timeout: 5_000 }).catch(() => undefined);
  const top = await tab.evaluate(() => window.scrollY);
  await tab.close();
  return top;
}

describe('the link of a statement scrolls to it', () => {
  it.each(names.map((name, at) => [name, at] as const))('%s', async (name, at) => {
    const [language = '', html = ''] = CASES[name] ?? [];
    const [statement] = statementsIn(language, seen(html));
    expect(statement).toBeDefined();
    const url = textFragment(`${bench.site.origin}/words/${at}.html`, statement?.text ?? '');
    expect(await scrolled(url)).toBeGreaterThan(3_000);
  });

  it('though a note stands in its first words', async () => {
    const url = textFragment(
      `${bench.site.origin}/words/note.html`,
      '“We will rebuild this pier and all of the houses on it,” said Berg.',
    );
    expect(await scrolled(url)).toBeGreaterThan(3_000);
  });
});
