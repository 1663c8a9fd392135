import { execFileSync } from 'node:child_process';
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

/**
 * A page of the add-on. Its load event never reaches the driver, and asking while the page changes fails, so its
 * root element is asked for until it is there.
 */
async function openOwn(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${own}${path}`).catch(() => undefined);
  for (const until = Date.now() + 30_000; ; ) {
    try {
      await page.waitForSelector('#root > *', { timeout: 2_000 });
      return page;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** What the test asks of the add-on's own API. */
interface Extension {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: { getCurrent: () => Promise<{ index: number }>; query: (what: object) => Promise<{ id: number; index: number }[]> };
}

interface LintReport {
  summary: { errors: number };
  errors: { code: string; file: string }[];
  warnings: { code: string; file: string }[];
}

describe('the Firefox build', () => {
  it('passes the add-on store’s own linter with no error, and no warning but those of React’s renderer', () => {
    const words = execFileSync(join(root, 'node_modules/.bin/addons-linter'), ['--output', 'json', join(root, '.output/firefox-mv3')], {
      encoding: 'utf8',
    });
    const report = JSON.parse(words) as LintReport;
    expect(report.errors).toEqual([]);
    expect(report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });
});

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
    /** Without a grant no tab tells its address, so the profile's tab is known by its place: the last one before this page. */
    const tabId = await setUp.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Extension };
      await browser.runtime.sendMessage({ ask: 'load-sample', id: 'dataspark' });
      const own = await browser.tabs.getCurrent();
      const tabs = await browser.tabs.query({});
      return tabs.filter(({ index }) => index < own.index).at(-1)?.id ?? -1;
    });
    const sidebar = await openOwn(`/sidepanel.html?tab=${tabId}`);
    await sidebar.waitForSelector('[data-state="not-pressed"]');
    await sidebar.locator('::-p-text(Follow on LinkedIn)').click();
    await sidebar.waitForFunction(() => document.body.textContent?.includes('Elena Brandt') && document.body.textContent.includes('Northloom'), {
      timeout: 30_000,
    });
    const text = await sidebar.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Director of Marketing');
  });
});
