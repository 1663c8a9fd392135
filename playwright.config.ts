import { defineConfig } from '@playwright/test';

/** Screens of the workspace, without a panel beside a page. */
const workspace = /(alive|check|focus|icp-editor|persona-editor|share|start|unfinished|workspace|workspaces)\.spec\.ts$/;

/**
 * One browser at a time in each project: two are no faster on two cores (feasibility §0), and the panel needs the window
 * to itself.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  retries: 0,
  use: { trace: 'off' },
  projects: [
    { name: 'panel', testMatch: '**/*.spec.ts', testIgnore: workspace, outputDir: 'test-results/panel' },
    { name: 'workspace', testMatch: workspace, outputDir: 'test-results/workspace' },
  ],
});
