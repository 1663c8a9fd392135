/** Run with `npx playwright test -c tests/gallery`. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = 5187;
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/gallery-results',
  workers: 1,
  reporter: 'line',
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: existsSync(chromium) ? chromium : undefined, args: ['--no-sandbox'] },
  },
  webServer: {
    command: `npx vite build -c tests/gallery/vite.config.ts --logLevel error && npx vite preview -c tests/gallery/vite.config.ts --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
