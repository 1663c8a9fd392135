import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/sources';

/** The add-on's id is fixed in the manifest; this preference fixes its address too. */
const uuid = '11111111-2222-4333-8444-555555555555';
const own = `moz-extension://${uuid}`;
const profile = 'https://www.linkedin.com/in/elena-brandt-demo/';

const firefoxPath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
  (path) => path && existsSync(path),
);

let browser: Browser;

/** A page of the add-on: its load event never reaches the driver, so its root element is waited for. */
async function openOwn(path: string): Promise<Page> {
  const page = await browser.newPage();
  await Promise.race([page.goto(`${own}${path}`).catch(() => undefined), page.waitForSelector('#root > *', { timeout: 20_000 })]);
  return page;
}

describe('Firefox', () => {
  beforeAll(async () => {
    if (!firefoxPath) throw new Error('Firefox is not installed. Debian: apt-get install firefox-esr, or name yours in FIREFOX_PATH.');
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath,
      headless: true,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'fitglass@fitglass.example': uuid }),
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    await browser.installExtension(join(root, '.output', 'firefox-mv3'));
  });
  afterAll(() => browser?.close());

  it('reads a profile and shows the verdict in the sidebar page', async () => {
    const style = readFileSync(join(root, 'scripts/demo/world/style.css'), 'utf8');
    const body = readFileSync(join(root, 'scripts/demo/world/elena-brandt.html'), 'utf8').replace('/*style*/', style);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void (request.url() === profile
          ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
          : request.url().startsWith('http')
            ? request.abort()
            : request.continue()),
    );
    await page.goto(profile);

    const setUp = await openOwn('/workspace.html');
    const tabId = await setUp.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: {
          permissions: { request: (wanted: object) => Promise<boolean> };
          tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
          runtime: { sendMessage: (message: object) => Promise<unknown> };
        };
      };
      await browser.runtime.sendMessage({ ask: 'load-sample', id: 'dataspark' });
      const tabs = await browser.tabs.query({});
      return tabs.find((tab) => tab.url?.startsWith('https://www.linkedin.com/'))?.id ?? tabs.map((tab) => tab.id).find((id) => id > 0) ?? -1;
    });
    const sidebar = await openOwn(`/sidepanel.html?tab=${tabId}`);
    await sidebar.waitForFunction(() => document.body.textContent?.includes('Elena Brandt') && document.body.textContent.includes('Northloom'), {
      timeout: 20_000,
    });
    const text = await sidebar.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Director of Marketing');
  });
});
