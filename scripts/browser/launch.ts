/**
 * A real Chromium with the built extension in it: for the demo, the end-to-end tests and the pictures. Pressing the
 * button is the browser's own toolbar action, and the panel is the browser's own side panel, not a page in a tab.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright';

export interface LaunchOptions {
  /** Folder of the built extension, e.g. `.output/chrome-mv3`. */
  extension: string;
  executablePath: string;
  /** Shows a window; needs a display. */
  headed?: boolean;
  /** Further Chromium switches. */
  args?: readonly string[];
  window?: { width: number; height: number };
  /** Pages that are left stay alive behind the back button, as they do for everybody; Playwright turns that off by default. */
  backForwardCache?: boolean;
  /** The user has let the panel follow LinkedIn: the same build with the optional host granted, since headless has no dialog for it. */
  followsLinkedIn?: boolean;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** Presses the toolbar button on the tab of `page`. */
  press: (page: Page) => Promise<void>;
  /** The open side panel as a page; waits until it is there. */
  panel: () => Promise<Page>;
  /** Ends the background worker at once, as the browser does after 30 idle seconds. */
  killWorker: () => Promise<void>;
  close: () => Promise<void>;
}

/** Chromium as root refuses to run with its sandbox; the rest keeps a test browser from talking to anybody. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
];

/** The browser remembers a worker's listeners only after its first full turn; before that a dead worker is not woken. */
async function ready(worker: Worker): Promise<void> {
  const listens = () =>
    worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { onClicked: { hasListeners: () => boolean } } } }).chrome.action.onClicked.hasListeners(),
    );
  while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A copy of the build whose optional hosts are granted from the start; nothing else differs. */
function withHostsGranted(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

export async function launch(options: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'fitglass-'));
  const extension = options.followsLinkedIn ? withHostsGranted(options.extension, join(profile, 'granted')) : options.extension;
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath: options.executablePath,
    viewport: null,
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      `--window-size=${width},${height}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  await ready(worker);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser connection');
  const session = await browser.newBrowserCDPSession();
  const connections: Browser[] = [];

  async function press(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((each) => each.url === page.url());
    if (!target) throw new Error(`No tab shows ${page.url()}`);
    await (session as unknown as { send: (method: string, params: object) => Promise<unknown> }).send('Extensions.triggerAction', {
      id: extensionId,
      targetId: target.targetId,
    });
  }

  /** The page that a connection knows under a target's id, while it is alive. */
  async function known(connection: Browser, id: string): Promise<Page | undefined> {
    for (const page of connection.contexts().flatMap((each) => each.pages())) {
      if (!page.url().includes('/sidepanel.html') || page.isClosed()) continue;
      const asked = await page.context().newCDPSession(page);
      const { targetInfo } = await asked.send('Target.getTargetInfo');
      await asked.detach();
      if (targetInfo.targetId === id) return page;
    }
    return undefined;
  }

  /** Each further connection makes every later page of the browser slower to load (ten seconds from the tenth on), so one that knows the panel is used again. */
  async function panel(): Promise<Page> {
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { url: string; id: string }[];
      const target = targets.find(({ url }) => url.includes(`${extensionId}/sidepanel.html`) && !url.includes('?tab='));
      if (target) {
        const last = connections.at(-1);
        const page = last && (await known(last, target.id).catch(() => undefined));
        if (page) return page;
        const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        connections.push(connection);
        const opened = await known(connection, target.id);
        if (opened) return opened;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The side panel did not open within 15 s');
  }

  async function killWorker(): Promise<void> {
    const { targetInfos } = await session.send('Target.getTargets', {});
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(extensionId))
        await session.send('Target.closeTarget', { targetId: target.targetId });
    }
  }

  async function close(): Promise<void> {
    for (const connection of connections) await connection.close();
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }

  return { context, extensionId, worker, press, panel, killWorker, close };
}
