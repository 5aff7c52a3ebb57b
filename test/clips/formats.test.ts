import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { texText, toBibtex } from '../../src/clips/formats/bibtex.ts';
import { toCsl } from '../../src/clips/formats/csl.ts';
import { toCsv } from '../../src/clips/formats/csv.ts';
import { toHtml } from '../../src/clips/formats/html.ts';
import { fileNames, toMarkdown, toNote } from '../../src/clips/formats/markdown.ts';
import { asQuote } from '../../src/clips/formats/quote.ts';
import { authorOf, referencesOf } from '../../src/clips/formats/reference.ts';
import { toRis } from '../../src/clips/formats/ris.ts';
import { fill, TemplateError } from '../../src/clips/formats/template.ts';
import { clipsInVault, toVault } from '../../src/clips/formats/vault.ts';
import { readClips } from '../../src/clips/read/read.ts';
import { clips, plainClip, words } from './arbitrary.ts';

const several = fc.uniqueArray(clips, { maxLength: 5, selector: ({ id }) => id });

describe('BibTeX', () => {
  it('has balanced braces, one entry an article, and no bare special letter', () => {
    fc.assert(
      fc.property(several, all => {
        const bib = toBibtex(all);
        let depth = 0;
        let least = 0;
        for (const letter of bib) {
          depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
          least = Math.min(least, depth);
        }
        expect([depth, least]).toEqual([0, 0]);
        const heads = bib.match(/^@online\{[a-z0-9-]+,$/gm) ?? [];
        expect(heads).toHaveLength(referencesOf(all).length);
        expect(new Set(heads).size).toBe(heads.length);
      }),
    );
  });
  it('escapes what TeX takes for commands', () => {
    expect(texText('50 % of {A} & B_1 #2 $3 ~x^y \\end')).toBe(
      '50 \\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_1 \\#2 \\$3 \\textasciitilde{}x\\textasciicircum{}y \\textbackslash{}end',
    );
    fc.assert(fc.property(words, text => !/(?<!\\)[#$%&_]/.test(texText(text))));
  });
  it('names people in two parts and agencies in one', () => {
    expect(toBibtex([plainClip()])).toContain('author = {van der Meer, Jan and {Reuters}},');
    expect(authorOf('Xi Jinping')).toEqual({ given: 'Xi', family: 'Jinping' });
    expect(authorOf('习近平')).toEqual({ literal: '习近平' });
    expect(authorOf('DER SPIEGEL Redaktion')).toEqual({ literal: 'DER SPIEGEL Redaktion' });
  });
});

describe('RIS', () => {
  it('is lines of a tag and a value, TY first, ER last, whatever the words are', () => {
    fc.assert(
      fc.property(several, all => {
        const records = toRis(all).split('\r\n\r\n').filter(Boolean);
        expect(records).toHaveLength(referencesOf(all).length);
        for (const record of records) {
          const lines = record.trimEnd().split('\r\n');
          for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: [^\r\n\u2028\u2029]*)?$/);
          expect(lines[0]).toBe('TY  - NEWS');
          expect(lines.filter(line => line.startsWith('TY  - '))).toHaveLength(1);
          expect(lines.at(-1)).toMatch(/^ER {2}- ?$/);
        }
      }),
    );
  });
  it('tells author, dates and passage', () => {
    const ris = toRis([plainClip({ tags: ['bridges'] })]);
    for (const line of [
      'AU  - van der Meer, Jan',
      'DA  - 2026/11/20/',
      'KW  - bridges',
      'UR  - https://example.org/bridge',
    ])
      expect(ris.split('\r\n')).toContain(line);
    expect(ris).toContain('N1  - Maria Ilves: “The bridge will open in spring.”');
  });
});

describe('CSL-JSON', () => {
  it('is JSON with one item an article and dates in parts', () => {
    fc.assert(
      fc.property(several, all => {
        const items = JSON.parse(toCsl(all)) as { id: string; title: string; URL: string }[];
        expect(items.map(({ URL }) => URL)).toEqual(referencesOf(all).map(({ source }) => source.url));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
    expect(JSON.parse(toCsl([plainClip()]))[0]).toMatchObject({
      type: 'article-newspaper',
      author: [{ given: 'Jan', family: 'van der Meer' }, { literal: 'Reuters' }],
      issued: { 'date-parts': [[2026, 11, 20]] },
    });
  });
});

describe('CSV', () => {
  it('comes back cell by cell through another reader; formulas are disarmed', () => {
    fc.assert(
      fc.property(several, all => {
        const rows = parseCsv(toCsv(all), { bom: true, relax_quotes: false }) as string[][];
        expect(rows).toHaveLength(all.length + 1);
        for (const [at, clip] of all.entries()) {
          const cell = rows[at + 1]?.[1] ?? '';
          const { exact } = clip.place.quote;
          expect(cell).toBe(/^[=+\-@\t\r]/.test(exact) ? `'${exact}` : exact);
          for (const value of rows[at + 1] ?? []) expect(value).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

describe('HTML', () => {
  it('shows words as words, whatever they are', () => {
    fc.assert(
      fc.property(several, all => {
        const { document } = parseHTML(toHtml(all, 'Passages'));
        expect(document.querySelectorAll('article')).toHaveLength(all.length);
        expect(document.querySelectorAll('script,img,a,iframe,link')).toHaveLength(0);
      }),
    );
  });
});

describe('Markdown', () => {
  it('has front matter that YAML reads as it was meant', () => {
    fc.assert(
      fc.property(clips, clip => {
        const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(toNote(clip)) ?? [];
        const read = parseYaml(front);
        expect(read.title).toBe(clip.source.title);
        expect(read.tags).toEqual([...clip.tags]);
        expect(read.speaker).toBe(clip.speaker?.name ?? '');
        expect(read.clip).toBe(clip.id);
      }),
    );
  });
  it('quotes every line and leaves no part out', () => {
    const clip = plainClip({ note: 'Ask again.', tags: ['bridges'] });
    expect(toNote(clip)).toContain('> The bridge will open in spring.\n\n— [[Maria Ilves]], ');
    expect(toNote(clip).trimEnd().endsWith('Ask again.')).toBe(true);
    expect(toMarkdown([clip, plainClip({}, 2)]).match(/^## /gm)).toHaveLength(1);
  });
  it('gives files names that every system takes, each its own', () => {
    fc.assert(
      fc.property(several, all => {
        const names = fileNames(all);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(all.length);
        for (const name of names) expect(name).toMatch(/^[^\p{Cc}\\/:*?"<>|#^[\]]+\.md$/u);
      }),
    );
  });
});

describe('templates', () => {
  it('fill fields, filters and parts, and run nothing', () => {
    const fields = { title: 'A [b]', tags: ['x y', 'z'], note: '', quote: 'one\ntwo' };
    expect(
      fill('{{title|text}} {{tags|hashtags}}{{#note}} never{{/note}}\n{{quote|blockquote}}', fields),
    ).toBe('A \\[b\\] #x-y #z\n> one\n> two');
    expect(fill('{{title}}', { title: '{{note}}' })).toBe('{{note}}');
  });
  it('say what is wrong with them and where', () => {
    for (const [template, at] of [
      ['ab {{nothing}}', 3],
      ['{{title|shout}}', 0],
      ['x{{#title}}', 1],
      ['{{/title}}', 0],
      ['{{constructor}}', 0],
    ] as const) {
      const wrong = (() => {
        try {
          return fill(template, { title: '' });
        } catch (error) {
          return error;
        }
      })();
      expect(wrong).toBeInstanceOf(TemplateError);
      expect(wrong).toMatchObject({ at });
    }
  });
});

describe('the vault', () => {
  it('comes back as the clips it was made of, and the same clips make the same bytes', () => {
    fc.assert(
      fc.property(several, all => {
        const zip = toVault(all);
        expect(toVault(all.toReversed())).toEqual(zip);
        const read = readClips(zip);
        expect(read.troubles).toEqual([]);
        expect(read.clips.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          all.toSorted((a, b) => a.id.localeCompare(b.id)),
        );
      }),
      { numRuns: 40 },
    );
  });
  it('has one note a clip', () => {
    const zip = toVault([plainClip({}, 1), plainClip({}, 2)]);
    const files = Object.entries(unzipSync(zip));
    expect(files.filter(([name]) => name.endsWith('.md'))).toHaveLength(2);
    expect(strFromU8(files.find(([name]) => name.endsWith('.md'))?.[1] ?? new Uint8Array())).toContain(
      'The bridge',
    );
    expect(clipsInVault(zip)).toContain('AnnotationPage');
  });
});

describe('a quote for the clipboard', () => {
  it('has the words, who said them, and where', () => {
    expect(asQuote(plainClip())).toBe(
      '“The bridge will open in spring.” — Maria Ilves, Jan van der Meer, Reuters, “A bridge in spring”, The Harbour Post, 2026-11-20, https://example.org/bridge (2026-11-23)',
    );
  });
});
