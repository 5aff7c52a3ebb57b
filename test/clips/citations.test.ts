/** What we write for reference managers, read by a parser that shares nothing with our writers: Citation.js 0.7.18. */
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/clips/formats/bibtex.ts';
import { toCsl } from '../../src/clips/formats/csl.ts';
import { referencesOf } from '../../src/clips/formats/reference.ts';
import { toRis } from '../../src/clips/formats/ris.ts';
import type { Clip } from '../../src/model/clip.ts';
import { clips, plainClip } from './arbitrary.ts';

interface Item {
  readonly title?: string;
  readonly URL?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
}
interface CitationJs {
  readonly plugins: { readonly input: { chain(text: string, options: object): Item[] } };
}

const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core') as CitationJs;
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const read = (text: string) => plugins.input.chain(text, { generateGraph: false });

const person = {
  ...plainClip(),
  source: { ...plainClip().source, authors: ['Jan van der Meer', 'Reuters', 'Анна Иванова'] },
};
const FORMATS = [
  ['CSL-JSON', toCsl],
  ['BibTeX', toBibtex],
  ['RIS', toRis],
] as const;

describe.each(FORMATS)('%s, read by another', (name, write) => {
  it('says who wrote what, where and when', () => {
    const [item] = read(write([person]));
    expect(item?.title).toBe('A bridge in spring');
    expect(item?.URL).toBe('https://example.org/bridge');
    // Of RIS it takes the year's tag, not the day's beside it.
    const issued = item?.issued?.['date-parts'][0]?.map(Number);
    expect(issued).toEqual(name === 'RIS' ? [2026] : [2026, 11, 20]);
    // Its table of RIS knows no authors of newspaper articles: they are read as a journal's.
    const [journal] = read(write([person]).replace('TY  - NEWS', 'TY  - JOUR'));
    const names = journal?.author?.map(({ family, given, literal, ...rest }) =>
      [given, ...Object.values(rest), family, literal].filter(Boolean).join(' '),
    );
    expect(names).toEqual(['Jan van der Meer', 'Reuters', 'Анна Иванова']);
    if (name !== 'BibTeX') expect(item?.['container-title']).toBe('The Harbour Post');
  });

  it('has as many references as articles, each with its title and address (any clips)', () => {
    const odd = /[\\{}$^~]|\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}|\p{M}/u;
    fc.assert(
      fc.property(
        fc.uniqueArray(clips, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
        (list: Clip[]) => {
          const items = read(write(list));
          const references = referencesOf(list);
          expect(items).toHaveLength(references.length);
          for (const [at, { source }] of references.entries()) {
            // Citation.js has its own view of markup in titles; letters it takes for commands are left to the formats' own tests.
            const plain = source.title.replace(/\s+/g, ' ').trim();
            if (plain !== '' && !odd.test(plain) && !/[<>_`'"&#%-]/.test(plain))
              expect(items[at]?.title).toBe(plain);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
