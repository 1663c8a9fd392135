import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const folder = new URL('tests/e2e/', import.meta.url);
const specs = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => name.slice(0, -'.spec.ts'.length));

/** Specs of the workspace's screens; the others need a panel beside a page. */
const ofWorkspace = new Set([
  'alive',
  'check',
  'examples',
  'focus',
  'icp-editor',
  'lists',
  'persona-editor',
  'share',
  'start',
  'unfinished',
  'workspace',
  'workspaces',
]);

/**
 * A project for each spec, `panel-…` or `workspace-…`, because each needs a browser of its own: what one leaves in storage
 * is not what another expects, and a second connection to a browser takes its downloads away. One at a time: two are no
 * faster on two cores (feasibility §0), and the panel needs the window to itself. A spec that fails is tried once more in
 * a browser of its own, since a busy machine is no failure; who passes only then is named at the end of the run.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  retries: 1,
  use: { trace: 'off' },
  projects: specs.map((spec) => {
    const name = `${ofWorkspace.has(spec) ? 'workspace' : 'panel'}-${spec}`;
    return { name, testMatch: `${spec}.spec.ts`, outputDir: `test-results/${name}` };
  }),
});
