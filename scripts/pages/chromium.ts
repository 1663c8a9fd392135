/**
 * Reads saved pages as the extension would: rendered by Chromium under their real address, page scripts and network
 * off, the built reader in an isolated world of its own. Scripts are kept from running by a policy header and not by
 * switching JavaScript off, because then a page would follow its `<noscript>` refreshes (feasibility §11).
 */
import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { ExpectedError } from '@/lib/kernel/errors';
import { giveTowns } from '@/lib/language/towns/known-towns';
import { readPage } from '@/lib/page/read-page';
import type { RawReading } from '@/lib/page/reading';
import { type OpenedSnapshot, unpackSnapshot } from '@/lib/page/snapshot/unpack';
import { loadGazetteer } from '../data/load-gazetteer';
import { charsetOf } from './charset';

export interface PagesOptions {
  executablePath: string;
  /** The built reader: `.output/chrome-mv3/reader.js`. */
  readerPath: string;
  /** For one page, from opening to reading; 30 s by default. */
  timeoutMilliseconds?: number;
}

/** A saved page that is open under its address. */
export interface OpenPage {
  /**
   * One look from inside the page, in an isolated world.
   * @param first statements that run right before it, in the same turn; the reader is then kept for the next look, which
   * spares the browser to compile it again.
   */
  snapshot(first?: string): Promise<OpenedSnapshot>;
  /** The same look, read outside the page, as the worker does. */
  read(first?: string): Promise<RawReading>;
  /** Value of an expression in that isolated world; a promise is awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** The live page, for tests that need more. */
  page: Page;
  close(): Promise<void>;
}

export interface Pages {
  /** Expected failures: `bad-input` for a wrong address, an unreadable file, or a page that does not end in time. */
  read(url: string, file: string | Uint8Array): Promise<RawReading>;
  open(url: string, file: string | Uint8Array): Promise<OpenPage>;
  close(): Promise<void>;
}

/** How long frames inside a page may still be parsed after the page itself stands. */
const framesMilliseconds = 2_000;

const switches = [
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
  '--disable-background-networking',
  '--no-first-run',
  '--mute-audio',
];

async function within<Value>(milliseconds: number, what: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ExpectedError('bad-input', `${what} did not finish within ${milliseconds / 1_000} s. Save the page again, or a smaller part of it.`),
        ),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function bytesOf(file: string | Uint8Array): Promise<Uint8Array> {
  if (typeof file !== 'string') return file;
  try {
    return await readFile(file);
  } catch {
    throw new ExpectedError('bad-input', `The file "${file}" cannot be read. Check its name.`);
  }
}

function addressOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new ExpectedError('bad-input', `"${url}" is not the address of a web page. Give the http(s) address that the page was saved from.`);
  return parsed.href;
}

/** Answers the one navigation with the saved page and everything else with nothing. */
async function serve(page: Page, bytes: Uint8Array): Promise<void> {
  let served = false;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort('aborted');
    served = true;
    const headers = { 'content-type': `text/html; charset=${charsetOf(bytes)}`, 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ status: 200, headers, body: Buffer.from(bytes) });
  });
}

/** The served body may be empty, and an empty answer would be taken for a download; one line break is still an empty page. */
const filled = (bytes: Uint8Array): Uint8Array => (bytes.length === 0 ? new Uint8Array([10]) : bytes);

/** Evaluates in an isolated world of one page, over one session for as long as the page is open: a session an expression would cost more than most expressions. */
class WorldApart {
  private asked: Promise<{ session: CDPSession; frameId: string }> | undefined;

  constructor(private readonly page: Page) {}

  private async ask(): Promise<{ session: CDPSession; frameId: string }> {
    const session = await this.page.context().newCDPSession(this.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    return { session, frameId: frameTree.frame.id };
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    this.asked ??= this.ask();
    const { session, frameId } = await this.asked;
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'fitglass' });
    const answer = await session.send('Runtime.evaluate', { contextId: executionContextId, expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as Value;
  }

  async close(): Promise<void> {
    await this.asked?.then(({ session }) => session.detach()).catch(() => undefined);
  }
}

/** Tabs that wait for their next page: opening a tab costs Chromium several times what a navigation does. */
class Tabs {
  private readonly idle: Page[] = [];

  constructor(private readonly context: BrowserContext) {}

  async take(): Promise<Page> {
    for (let page = this.idle.pop(); page !== undefined; page = this.idle.pop()) if (!page.isClosed()) return page;
    return this.context.newPage();
  }

  /** Each page is served anew, so a tab that showed one without trouble may show the next. */
  async giveBack(page: Page): Promise<void> {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    this.idle.push(page);
  }
}

async function openPage(tabs: Tabs, readerCode: string, url: string, bytes: Uint8Array, timeout: number): Promise<OpenPage> {
  const page = await tabs.take();
  const world = new WorldApart(page);
  const evaluate = <Value>(expression: string) => within(timeout, `Reading ${url}`, world.evaluate<Value>(expression));
  try {
    await serve(page, filled(bytes));
    await within(timeout, `Opening ${url}`, page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 }));
    await page.waitForLoadState('load', { timeout: framesMilliseconds }).catch(() => undefined);
  } catch (error) {
    await page.close().catch(() => undefined);
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(
      'bad-input',
      `The page for ${url} could not be opened: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
  let kept = false;
  const look = async (first: string): Promise<unknown> => {
    if (!kept) await evaluate(`void (globalThis.fitglassLook = () => ${readerCode.replace(/;\s*$/, '')})`);
    kept = true;
    return evaluate(`${first};globalThis.fitglassLook()`);
  };
  const snapshot = async (first?: string): Promise<OpenedSnapshot> => {
    const opened = unpackSnapshot(first === undefined ? await evaluate<unknown>(readerCode) : await look(first));
    if (!opened.ok) throw new ExpectedError('bad-input', opened.error);
    return opened.value;
  };
  return {
    page,
    evaluate,
    snapshot,
    read: async (first) => readPage(await snapshot(first)),
    async close() {
      await world.close();
      await tabs.giveBack(page);
    },
  };
}

/** Starts one Chromium for any number of pages. */
export async function openPages(options: PagesOptions): Promise<Pages> {
  const timeout = options.timeoutMilliseconds ?? 30_000;
  const readerCode = await readFile(options.readerPath, 'utf8').catch(() => {
    throw new ExpectedError('bad-usage', `The reader "${options.readerPath}" is not built yet. Run "npm run build" first.`);
  });
  giveTowns(loadGazetteer());
  const isRoot = process.getuid?.() === 0;
  const browser: Browser = await chromium.launch({
    executablePath: options.executablePath,
    args: [...switches, ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const tabs = new Tabs(context);
  const open: Pages['open'] = async (url, file) => openPage(tabs, readerCode, addressOf(url), await bytesOf(file), timeout);
  return {
    open,
    async read(url, file) {
      const opened = await open(url, file);
      try {
        return { ...(await opened.read()), url };
      } finally {
        await opened.close();
      }
    },
    close: () => browser.close(),
  };
}
