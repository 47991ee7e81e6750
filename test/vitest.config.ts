import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Two cores: the browser tests take turns, the pure rooms run beside them.
    maxWorkers: 2,
    // Ends what hangs; what is merely slow, on a busy machine or a small one, is right all the same.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
