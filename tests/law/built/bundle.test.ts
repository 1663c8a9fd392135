import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/sources';

const output = process.env.FITGLASS_EXTENSION ?? join(root, '.output', 'chrome-mv3');
const files = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const scripts = files
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ name: relative(output, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
const script = (name: string) => scripts.find((each) => each.name === name)?.text ?? '';
const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as { background: { service_worker: string } };
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** The given scripts and everything that they import statically, all the way. */
function withImports(entries: readonly string[]): string[] {
  const queue = [...entries];
  const seen = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const [, target = ''] of script(name).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      queue.push(posix.join(posix.dirname(name), target));
  }
  return [...seen];
}

/** Scripts that an own page loads: those of its tags, and their imports. */
const loadedBy = (page: string): string[] =>
  withImports([...readFileSync(join(output, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name = '']) => name));

/** Bytes that travel; a script that is named and not there is a broken build. */
const weightOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => {
    expect(scripts.map((each) => each.name)).toContain(name);
    return sum + gzip(script(name));
  }, 0);

/** Design §8, bytes. */
const budgets = { reader: 30 * 1024, background: 250 * 1024, panel: 200 * 1024 };

/** What no script in a page may be able to say. */
const inPage = [
  'indexedDB',
  'localStorage',
  'fetch(',
  'XMLHttpRequest',
  'innerHTML',
  'chrome-extension',
  'moz-extension',
  'postMessage',
  'dispatchEvent',
  'addEventListener',
  'createElement',
  'setAttribute',
  'sendMessage',
];

describe('the built bundles', () => {
  it('keep their budgets', () => {
    const worker = withImports([manifest.background.service_worker]);
    expect(worker.length).toBeGreaterThan(1);
    expect(weightOf(['reader.js'])).toBeLessThanOrEqual(budgets.reader);
    expect(weightOf(worker)).toBeLessThanOrEqual(budgets.background);
    expect(loadedBy('sidepanel.html').length).toBeGreaterThan(0);
    expect(weightOf(loadedBy('sidepanel.html'))).toBeLessThanOrEqual(budgets.panel);
  });

  it('put a reader into the page that cannot store, connect, write, listen or name the extension', () => {
    const reader = script('reader.js');
    expect(reader.length).toBeGreaterThan(1_000);
    expect(inPage.filter((word) => reader.includes(word))).toEqual([]);
    expect(reader).not.toContain('MutationObserver');
  });

  it('put a watcher into the page that is small, waits with an observer of its own, and can do nothing else', () => {
    const watcher = script('watcher.js');
    expect(watcher).toContain('MutationObserver');
    expect(inPage.filter((word) => watcher.includes(word))).toEqual([]);
    expect(gzip(watcher)).toBeLessThanOrEqual(2 * 1024);
  });

  it('put a script into the page that selects and scrolls on a press, is small, and can do nothing else', () => {
    const show = script('show-quote.js');
    expect(show).toContain('setBaseAndExtent');
    expect(show).toContain('scrollIntoView');
    expect(
      [...inPage, 'MutationObserver', 'innerText', 'outerHTML', 'classList', 'cssText', 'setProperty', '.style='].filter((word) =>
        show.includes(word),
      ),
    ).toEqual([]);
    expect(gzip(show)).toBeLessThanOrEqual(4 * 1024);
    const quiet = ['setBaseAndExtent', 'getSelection', 'scrollIntoView', 'scrollBy', 'fitglassWords'];
    for (const name of ['reader.js', 'watcher.js']) expect(quiet.filter((word) => script(name).includes(word))).toEqual([]);
  });

  it('never announce themselves to a page and never evaluate text', () => {
    for (const { name, text } of scripts) {
      expect({ name, found: text.includes('content-script-started') }).toEqual({ name, found: false });
      expect({ name, found: /\bnew Function\(|\beval\(/.test(text) }).toEqual({ name, found: false });
    }
  });

  it('hold no remote script and no unzip library', () => {
    for (const file of files.filter((each) => each.endsWith('.html'))) expect(readFileSync(file, 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const { text } of scripts) expect(text).not.toMatch(/import\(\s*["']https?:/);
  });
});
