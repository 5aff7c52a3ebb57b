import { describe, expect, it } from 'vitest';
import { parseTell } from '../../src/messages/tell.ts';

describe('what a page is told', () => {
  it.each([{ tell: 'next' }, { tell: 'previous' }, { tell: 'reread' }, { tell: 'jump', start: 12 }])(
    'is taken: %j',
    told => {
      expect(parseTell(told)).toEqual(told);
    },
  );
  it.each([null, 'next', {}, { tell: 'close' }, { tell: 'jump' }, { tell: 'jump', start: '1' }])(
    'is passed over when it is something else: %j',
    told => {
      expect(parseTell(told)).toBeNull();
    },
  );
});
