import { describe, expect, it } from 'vitest';
import { trustedAddress } from '../../../src/background/tabs/address.ts';

describe('trustedAddress', () => {
  it('takes the canonical address of the same site', () => {
    expect(trustedAddress('https://m.paper.example/a?x=1#c', 'https://www.paper.example/a')).toBe(
      'https://www.paper.example/a',
    );
    expect(trustedAddress('https://paper.example/a?x=1', '/a')).toBe('https://paper.example/a');
  });
  it("does not let a page file itself under somebody else's address", () => {
    expect(trustedAddress('https://evil.example/a#b', 'https://paper.example/a')).toBe(
      'https://evil.example/a',
    );
    expect(trustedAddress('https://paper.example/a', 'javascript:alert(1)')).toBe('https://paper.example/a');
    expect(trustedAddress('https://paper.example/a', 'http://[')).toBe('https://paper.example/a');
  });
});
