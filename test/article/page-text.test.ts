import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK, type Inline, nodeSpans, pageText } from '../../src/article/page-text.ts';
import { page } from './page.ts';

const doc = page('');
const nodes = (...texts: string[]): Inline[] =>
  texts.map(text => (text === '|' ? BREAK : doc.createTextNode(text)));

describe('pageText', () => {
  it('collapses white space as a browser shows it and keeps no-break spaces', () => {
    expect(pageText([nodes('  Am\n Kai\t von ', ' Turku\u00a0(Åbo) ')]).text).toBe(
      'Am Kai von Turku\u00a0(Åbo)',
    );
  });

  it('joins nodes that stand together, parts blocks by an empty line and lines by a line end', () => {
    expect(pageText([nodes('Fisch', 'er'), nodes('\n  '), nodes('eins ', '|', ' zwei')]).text).toBe(
      'Fischer\n\neins\nzwei',
    );
  });

  it('every piece stands in the text as in its node, and what is between pieces is white space', () => {
    const word = fc.stringMatching(/^[a-zä ()\n\t\u00a0😀]{0,12}$/u);
    const blocks = fc.array(fc.array(fc.oneof(word, fc.constant('|')), { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(blocks, texts => {
        const { text, pieces } = pageText(texts.map(block => nodes(...block)));
        let end = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(piece.node.data.slice(piece.from, piece.from + piece.end - piece.start)).toBe(
            text.slice(piece.start, piece.end),
          );
          end = piece.end;
        }
        expect(end).toBe(text.length);
        expect(text).not.toMatch(/ {2}|^ | $|\n{3}|\t/);
      }),
    );
  });
});

describe('nodeSpans', () => {
  it('leads from a stretch of the text back to the letters of the nodes', () => {
    const made = pageText([nodes('Es sprach ', 'Anna\n  ', ' Berg', ' gestern.')]);
    const start = made.text.indexOf('Anna Berg');
    const spans = nodeSpans(made, start, start + 'Anna Berg'.length);
    expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Anna', 'Berg']);
  });

  it('gives one stretch for a node whose white space was collapsed inside the name', () => {
    const made = pageText([nodes('Es sprach Anna \n Berg.')]);
    const [span, ...more] = nodeSpans(made, 10, 19);
    expect(span?.node.data.slice(span.start, span.end)).toBe('Anna \n Berg');
    expect(more).toEqual([]);
  });

  it('is empty outside the text', () => {
    expect(nodeSpans(pageText([nodes('Kurz')]), 40, 50)).toEqual([]);
  });
});
