import { describe, expect, it } from 'vitest';
import { bracketed } from '../../scripts/vite-start-script.ts';

const SOURCE = `export function one(a: string): string {
  const inner = (): void => {
    a += '}';
  };
  inner();
  return a;
}

function two(): void {
  one('');
}
`;

describe('functions of the start-up script in brackets', () => {
  it('are those that were named, whole, and no others', () => {
    expect(bracketed(SOURCE, ['one', 'inner'])).toBe(`export const one = (function one(a: string): string {
  const inner = ((): void => {
    a += '}';
  });
  inner();
  return a;
});

function two(): void {
  one('');
}
`);
  });
  it('must be there', () => {
    expect(() => bracketed(SOURCE, ['three'])).toThrow('three');
  });
});
