import { defineConfig } from '@playwright/test';

/** One browser at a time: two are no faster on two cores (feasibility §0), and the panel needs the window to itself. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  retries: 0,
  outputDir: 'test-results',
  use: { trace: 'off' },
});
