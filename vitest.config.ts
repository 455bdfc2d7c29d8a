import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/patience.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/seed-properties.ts'],
    // Long enough for a browser on a busy machine: no test depends on time.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: PATIENCE } },
    maxWorkers: 2,
  },
});
