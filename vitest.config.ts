import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Two projects: what needs nothing but Node, and what reads pages in a real Chromium (slow, run by `npm test`). */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{scenarios,hostile}/**/*.test.ts',
            'tests/*.test.ts',
            'tests/law/**/*.test.ts',
          ],
          exclude: ['tests/law/built/**'],
          /** A busy machine is no failure; what must be fast is held by ratios. */
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/law/built/**/*.test.ts', 'tests/corpus/**/*.test.ts', 'tests/page/**/*.test.ts', 'tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
