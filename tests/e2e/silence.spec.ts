import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, visit } from '../support/e2e';

/** Tries every way out of an extension context that a script has. Runs inside worker, panel and workspace. */
async function tryToEscape(address: string): Promise<string[]> {
  const outcomes: string[] = [];
  const attempt = async (name: string, run: () => Promise<unknown> | unknown) => {
    try {
      await run();
      outcomes.push(`${name}: went through`);
    } catch {
      outcomes.push(`${name}: refused`);
    }
  };
  await attempt('fetch', () => fetch(address, { mode: 'no-cors' }));
  if (typeof document !== 'undefined') {
    await attempt(
      'image',
      () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${address}image.png` })),
    );
    await attempt(
      'script',
      () =>
        new Promise((resolve, reject) =>
          document.head.append(Object.assign(document.createElement('script'), { onload: resolve, onerror: reject, src: `${address}script.js` })),
        ),
    );
    await attempt(
      'frame',
      () =>
        new Promise((resolve) => {
          document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
          setTimeout(resolve, 500);
        }),
    );
    await attempt('beacon', () => navigator.sendBeacon(address, 'x'));
    await attempt(
      'request',
      () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = reject;
          request.open('GET', address);
          request.send();
        }),
    );
  }
  await attempt(
    'socket',
    () => new Promise((resolve, reject) => Object.assign(new WebSocket(address.replace('http', 'ws')), { onopen: resolve, onerror: reject })),
  );
  return outcomes;
}

test('neither worker nor panel nor workspace can reach a server, however they try', async ({ browserWithExtension, served }) => {
  let requests = 0;
  const server = createServer((request, response) => {
    /** The browser asks for the control page's icon by itself, whenever it likes. */
    if (request.url !== '/favicon.ico') requests += 1;
    response.end('seen');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await browserWithExtension.context.route(`${address}**`, (route) => route.continue());

  const control = await browserWithExtension.context.newPage();
  await control.goto(address);
  expect(requests).toBeGreaterThan(0);
  await control.close();
  requests = 0;

  const fromWorker = await browserWithExtension.worker.evaluate(tryToEscape, address);
  expect(fromWorker.filter((outcome) => outcome.endsWith('went through'))).toEqual([]);
  for (const path of ['sidepanel.html', 'workspace.html']) {
    const page = await browserWithExtension.context.newPage();
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/${path}`);
    await page.evaluate(tryToEscape, address);
    await page.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(requests).toBe(0);
  server.close();
  expect(served.strays).toEqual([]);
});

test('the browser’s own storage holds a date and nothing about anybody', async ({ browserWithExtension: browser, served }) => {
  const page = await visit(browser, 'https://www.linkedin.com/in/elena-brandt-demo/');
  await browser.press(page);
  const panel = await browser.panel();
  await expect(panel.locator('[data-state]')).not.toHaveAttribute('data-state', 'reading', { timeout: 15_000 });
  const stored = await panel.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get: (keys: null) => Promise<Record<string, unknown>> }> } })
      .chrome;
    return { local: await storage.local?.get(null), session: await storage.session?.get(null), sync: await storage.sync?.get(null) };
  });
  expect(Object.keys(stored.local ?? {}).filter((key) => key !== 'sentinel')).toEqual([]);
  expect(String(stored.local?.sentinel ?? '2026-01-01T00:00:00.000Z')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect([stored.session, stored.sync]).toEqual([{}, {}]);
  expect(served.strays).toEqual([]);
  await page.close();
});
