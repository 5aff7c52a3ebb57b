import { defineConfig } from 'vitest/config';

/** Tests of the sources. The limit is for a machine that does much else: no test here measures time. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
