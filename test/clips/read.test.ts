import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../src/clips/annotation.ts';
import { gainOf, withoutKnown } from '../../src/clips/known.ts';
import { plainText } from '../../src/clips/read/plain.ts';
import { readClips } from '../../src/clips/read/read.ts';
import { revise } from '../../src/clips/revise.ts';
import { plainClip } from './arbitrary.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const hypothesis = {
  total: 1,
  rows: [
    {
      id: 'aB3-x_yz',
      created: '2026-03-01T08:30:00.123456+00:00',
      updated: '2026-03-02T08:30:00.000000+00:00',
      user: 'acct:ilves@hypothes.is',
      uri: 'https://example.org/harbour#top',
      text: 'Who paid?',
      tags: ['money', 'harbour'],
      document: { title: ['The harbour grows'] },
      target: [
        {
          source: 'https://example.org/harbour',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/div[2]/p',
              startOffset: 4,
              endContainer: '/div[2]/p',
              endOffset: 20,
            },
            { type: 'TextPositionSelector', start: 904, end: 920 },
            {
              type: 'TextQuoteSelector',
              exact: 'the\n      new quay',
              prefix: 'They opened ',
              suffix: ' in May.',
            },
          ],
        },
      ],
    },
  ],
};

describe('a Hypothesis export', () => {
  it('becomes clips with note, tags, place and author', () => {
    const { kind, clips, troubles } = readClips(bytes(hypothesis));
    expect(kind).toBe('hypothesis');
    expect(troubles).toEqual([]);
    expect(clips[0]).toMatchObject({
      id: 'https://hypothes.is/a/aB3-x_yz',
      creator: 'ilves@hypothes.is',
      note: 'Who paid?',
      tags: ['money', 'harbour'],
      created: '2026-03-01T08:30:00.123Z',
      source: { url: 'https://example.org/harbour', title: 'The harbour grows' },
      place: {
        quote: { exact: 'the new quay', prefix: 'They opened ', suffix: ' in May.' },
        position: { start: 904, end: 920 },
        range: { start: { path: '/html[1]/body[1]/div[2]/p[1]', offset: 4 } },
      },
    });
  });
});

describe('the Obsidian clipper’s highlights', () => {
  const exported = [
    {
      url: 'https://example.org/harbour',
      highlights: [
        {
          text: '<p>They <b>opened</b> it &amp; left.</p><p>In May.</p>',
          timestamp: '2026-05-01T10:00:00.000Z',
        },
      ],
    },
  ];
  const stored = {
    'https://example.org/harbour': {
      url: 'https://example.org/harbour',
      highlights: [
        {
          type: 'text',
          id: '1777629600000',
          xpath: '/html/body/p',
          content: '<p>They opened it.</p>',
          notes: ['See also'],
        },
      ],
    },
  };
  it('come from its export and from its storage', () => {
    const out = readClips(bytes(exported));
    expect(out.kind).toBe('obsidian');
    expect(out.clips[0]?.place.quote.exact).toBe('They opened it & left.\nIn May.');
    const [clip] = readClips(bytes(stored)).clips;
    expect(clip).toMatchObject({ note: 'See also', created: '2026-05-01T10:00:00.000Z' });
  });
  it('have the same ids each time they are read', () => {
    expect(readClips(bytes(exported)).clips).toEqual(readClips(bytes(exported)).clips);
  });
  it('are text when they are shown: no markup comes back by way of entities', () => {
    expect(plainText('&lt;img src=x onerror=alert(1)&gt; <script>x</script><img src=x>ok')).toBe(
      '<img src=x onerror=alert(1)> ok',
    );
  });
});

describe('foreign W3C annotations', () => {
  it('are read with their bodies and a target that is only an address is told to have no words', () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/annotations/7',
      type: 'Annotation',
      created: '2026-01-01T00:00:00Z',
      body: [
        { type: 'TextualBody', value: 'A note' },
        { type: 'TextualBody', purpose: 'tagging', value: 'quay' },
      ],
      target: {
        source: 'https://example.org/harbour',
        selector: { type: 'TextQuoteSelector', exact: 'new quay' },
      },
    };
    const collection = {
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [annotation, { ...annotation, target: 'https://example.org/' }],
      },
    };
    const { kind, clips, troubles } = readClips(bytes(collection));
    expect(kind).toBe('w3c');
    expect(clips).toHaveLength(1);
    expect(clips[0]).toMatchObject({
      id: 'https://example.org/annotations/7',
      note: 'A note',
      tags: ['quay'],
    });
    expect(troubles).toEqual([
      { kind: 'entry', where: 'first.items[1]', what: expect.stringContaining('no words') },
    ]);
  });
});

describe('bad files', () => {
  it('say line and column of broken JSON', () => {
    expect(readClips(bytes('{\n "rows": [\n  {,\n]}')).troubles[0]?.where).toBe('line 3, column 4');
    expect(readClips(bytes('[1,\n2')).troubles[0]?.where).toBe('line 2, column 2');
  });
  it('say which entry is wrong and why, and bring the others', () => {
    const good = toAnnotation(plainClip());
    const bad = { ...good, id: 'urn:uuid:2', target: { ...good.target, styleClass: 'mauve' } };
    const { clips, troubles } = readClips(bytes({ byname: 'backup', version: 1, clips: [good, bad, 7] }));
    expect(clips).toHaveLength(1);
    expect(troubles.map(({ where }) => where)).toEqual(['clips[1]', 'clips[2]']);
    expect(troubles[0]?.what).toContain('target.styleClass');
  });
  it('never take an address that is no web page', () => {
    const row = { ...hypothesis.rows[0], uri: 'javascript:alert(1)' };
    expect(readClips(bytes({ rows: [row] }))).toMatchObject({ clips: [], troubles: [{ where: 'rows[0]' }] });
  });
  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array(), data => readClips(data).clips.length === 0));
    fc.assert(
      fc.property(fc.json(), text => {
        expect(readClips(bytes(text)).clips).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), data => {
        expect(readClips(new Uint8Array([0x50, 0x4b, ...data])).kind).toBe('unknown');
      }),
    );
  });
});

describe('what is there already', () => {
  it('is recognised by id, and by words and page under another id', () => {
    const kept = plainClip({ note: 'mine', tags: ['a'] }, 1);
    const bare = plainClip({}, 2);
    const noted = plainClip({ note: 'theirs' }, 3);
    expect(withoutKnown([kept, bare, noted], [kept])).toEqual({ take: [kept, noted], same: 1 });
    expect(withoutKnown([bare, plainClip({}, 4)], [])).toEqual({ take: [bare], same: 1 });
  });

  it('is counted apart from what says more of it, and from what is new', () => {
    const kept = plainClip({ note: 'mine' }, 1);
    const changed = revise(kept, { note: 'theirs' }, { id: 'another edit', at: '2026-11-30T10:00:00.000Z' });
    const fresh = plainClip({}, 2);
    expect(gainOf({ take: [kept, fresh, fresh], same: 3 }, [kept])).toEqual({ added: 1, merged: 0, same: 5 });
    expect(gainOf({ take: [changed], same: 0 }, [kept])).toEqual({ added: 0, merged: 1, same: 0 });
  });
});
