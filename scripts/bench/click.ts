/** From the press to the verdict on a settled page, in the built extension: worker alive, and worker dead before each press. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/launch';
import { findChromium } from '../pages/find-chromium';
import { comparison, figuresOf } from './figures';

const address = 'https://www.linkedin.com/in/elena-brandt-demo/';

export async function benchClick(root: string, runs: number): Promise<string> {
  const html = readFileSync(join(root, 'scripts/demo/world/elena-brandt.html'), 'utf8');
  const launched = await launch({ extension: join(root, '.output', 'chrome-mv3'), executablePath: findChromium() });
  try {
    await launched.context.route(/^https?:/, (route) =>
      route.request().url() === address ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
    );
    const page = await launched.context.newPage();
    await page.goto(address);
    await launched.press(page);
    const panel = await launched.panel();
    await panel.evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage({
        ask: 'load-sample',
        id: 'dataspark',
      }),
    );
    await panel.waitForFunction(() => document.querySelector('[data-state]')?.getAttribute('data-state') === 'verdict');
    /** The panel's own question, which is what stands between a press and the verdict once the panel is open. */
    const ask = () =>
      panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query: (what: object) => Promise<{ id: number }[]> }; runtime: { sendMessage: (message: object) => Promise<unknown> } };
        };
        const tabId = (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
        const from = performance.now();
        await chrome.runtime.sendMessage({ ask: 'look', tabId });
        return performance.now() - from;
      });
    const warm: number[] = [];
    const cold: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      warm.push(await ask());
      await launched.killWorker();
      cold.push(await ask());
    }
    return comparison([figuresOf('worker alive', warm), figuresOf('worker dead', cold)]);
  } finally {
    await launched.close();
  }
}
