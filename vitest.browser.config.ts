import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` wrote: the files in dist, and the extension in real browsers. One browser at a time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A machine with other work on it takes seconds for what takes a blink; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
    // Where nobody can run it again by hand: once more, and the report says so.
    retry: process.env.CI ? 1 : 0,
  },
});
