import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityIri, entityOfIri, fromAnnotation, toAnnotation } from '../../src/clips/annotation.ts';
import { parseAnnotation } from '../../src/clips/schema.ts';
import { clips, filled, plainClip } from './arbitrary.ts';

describe('a clip as a W3C annotation', () => {
  it('comes back as it was, through JSON and the check of files', () => {
    fc.assert(
      fc.property(clips, clip => {
        const parsed = parseAnnotation(JSON.parse(JSON.stringify(toAnnotation(clip))));
        expect('wrong' in parsed ? parsed : fromAnnotation(parsed)).toEqual(clip);
      }),
    );
  });
  it('has what the model asks for: context, id, type, target with selectors', () => {
    const annotation = toAnnotation(plainClip({ note: 'Check the date', tags: ['bridges'] }));
    expect(annotation['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'commenting' });
    expect(annotation.target.selector.map(({ type }) => type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
    expect(annotation.body).toEqual([
      { type: 'TextualBody', purpose: 'commenting', value: 'Check the date', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'tagging', value: 'bridges', format: 'text/plain' },
      expect.objectContaining({ purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q1' }),
    ]);
  });
  it('names entities by addresses that lead back', () => {
    fc.assert(fc.property(fc.oneof(filled, fc.constant('Q42')), id => entityOfIri(entityIri(id)) === id));
    expect(entityOfIri('https://www.wikidata.org/wiki/Q42')).toBe('Q42');
    expect(entityOfIri('https://example.org/Q42')).toBeNull();
  });
  it('says where a wrong one is wrong', () => {
    const good = toAnnotation(plainClip());
    const wrong = {
      ...good,
      target: { ...good.target, source: { ...good.target.source, id: 'javascript:alert(1)' } },
    };
    expect(parseAnnotation(wrong)).toEqual({ wrong: expect.stringContaining('target.source.id') });
  });
});
