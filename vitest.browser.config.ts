import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` wrote: the files in dist, and the extension in real browsers. One browser at a time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
