import { describe, expect, it } from 'vitest';
import { codeOf, isTest, type SourceFile, sourceFiles } from '../support/sources';
import { importsOf, reach, roomOf, wrongDirections } from './imports';
import { outside, rooms } from './rooms';

const all = sourceFiles(['lib', 'components', 'entrypoints']);
const shipped = all.filter((file) => !isTest(file));
const planted = (path: string, text: string): SourceFile => ({ path, text });

/** Packages that one room owns; everybody else goes through it. */
const owned: readonly { name: RegExp; owner: RegExp }[] = [
  { name: /^zod/, owner: /^lib\/kernel\/schema\.ts$/ },
  { name: /^webextension-polyfill$|^wxt\/browser$/, owner: /^lib\/platform\/browser\.ts$/ },
  { name: /^dexie/, owner: /^lib\/storage\// },
  { name: /^react|^radix-ui|^lucide-react|^clsx/, owner: /^(components|entrypoints)\// },
];

const trespassers = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    importsOf(file).flatMap(({ to, typeOnly }) =>
      owned.filter(({ name, owner }) => name.test(to) && !owner.test(file.path) && !typeOnly).map(() => `${file.path} imports ${to}`),
    ),
  );

/** What would let anything leave the browser, or turn page text into markup or code. */
const forbidden: readonly { what: RegExp; except?: RegExp }[] = [
  { what: /\bfetch\s*\(/, except: /^lib\/platform\/own-file\.ts$/ },
  { what: /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/ },
  { what: /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b/ },
  { what: /\beval\s*\(|\bnew Function\b/ },
  { what: /\bsetInterval\s*\(/, except: /^components\// },
];

const forbiddenIn = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    forbidden
      .filter(({ what, except }) => what.test(codeOf(file.text)) && !except?.test(file.path))
      .map(({ what }) => `${file.path} contains ${what.source}`),
  );

/** What changes a page or talks to it. */
const pageWrites =
  /\.(appendChild|append|prepend|replaceWith|replaceChildren|insertBefore|removeChild|setAttribute|removeAttribute|toggleAttribute|classList|dispatchEvent|postMessage|addEventListener|click|focus|scrollIntoView|scrollTo|attachShadow|adoptedStyleSheets|setBaseAndExtent|addRange|removeAllRanges|selectAllChildren|scrollBy)\b|\bgetSelection\b|\bcreateElement\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b/;

const writesIn = (files: readonly SourceFile[]) => files.filter((file) => pageWrites.test(codeOf(file.text))).map((file) => file.path);

describe('the direction of dependencies', () => {
  it('is followed by every import', () => {
    expect(wrongDirections(shipped)).toEqual([]);
  });

  it('is enforced: an import against it is named', () => {
    expect(wrongDirections([planted('lib/page/sites/x.ts', "import { open } from '@/lib/storage/open';")])).toEqual([
      'lib/page/sites/x.ts may not use lib/storage/open',
    ]);
    expect(wrongDirections([planted('lib/page/x.ts', "import { parseIndustry } from '@/lib/language/industries/parse-industry';")])).toHaveLength(1);
    expect(wrongDirections([planted('components/x.tsx', "import { save } from '@/lib/storage/saved';")])).toHaveLength(1);
    expect(wrongDirections([planted('lib/platform/x.ts', "import { judge } from '@/lib/verdict/judge';")])).toEqual([
      'lib/platform/x.ts may not use lib/verdict/judge (types only)',
    ]);
    expect(wrongDirections([planted('lib/newroom/x.ts', "import { ok } from '@/lib/kernel/result';")])).toHaveLength(1);
  });

  it('names every room that exists', () => {
    const known = [...Object.keys(rooms), ...Object.keys(outside)];
    expect([...new Set(shipped.map((file) => roomOf(file.path)))].filter((room) => room && !known.includes(room))).toEqual([]);
  });

  it('leaves each outside package to the room that owns it', () => {
    expect(trespassers(shipped)).toEqual([]);
    expect(
      trespassers([planted('lib/app/x.ts', "import { z } from 'zod';"), planted('lib/app/y.ts', "import browser from 'webextension-polyfill';")]),
    ).toHaveLength(2);
  });
});

describe('the script that runs in the page', () => {
  const reached = [...reach('entrypoints/reader', shipped)];

  it('reaches the outline, and never readers, lexicons, storage, messages, browser APIs, zod or React', () => {
    expect(reached.some((path) => path.startsWith('lib/page/outline/'))).toBe(true);
    expect(
      reached.filter((path) =>
        /^lib\/(page\/sites|language|storage|protocol|platform|app|exchange|privacy|criterion|match|verdict|technology|account|person)\/|^zod|^react|^dexie|kernel\/schema/.test(
          path,
        ),
      ),
    ).toEqual([]);
  });

  it('is traced through folder scans and re-exports, so that a forbidden reach is seen', () => {
    const files = [
      planted('entrypoints/reader.ts', "import { a } from '@/lib/page/a';"),
      planted('lib/page/a.ts', "const all = import.meta.glob('./sites/**/*.ts', { eager: true });"),
      planted('lib/page/sites/b.ts', "export { open } from '@/lib/storage/open';"),
    ];
    expect([...reach('entrypoints/reader', files)]).toContain('lib/storage/open');
  });

  it('is the reader, the watcher or, on a press, what shows words; and the watcher reaches nothing but the page’s measure', () => {
    expect([...reach('entrypoints/watcher', shipped)].filter((path) => path.startsWith('lib/')).sort()).toEqual([
      'lib/page/watch/page-measure',
      'lib/page/watch/wait-for-change',
    ]);
    expect(writesIn(shipped.filter((file) => file.path.startsWith('lib/page/watch/')))).toEqual([]);
  });

  it('shows words on a press by selecting and scrolling, and by nothing else that a page could notice', () => {
    const shown = [...reach('entrypoints/show-quote', shipped)].filter((path) => path.startsWith('lib/')).sort();
    expect(shown).toEqual([
      'lib/page/outline/tag-kinds',
      'lib/page/outline/tree',
      'lib/page/show/find-words',
      'lib/page/show/is-in-sight',
      'lib/page/show/page-texts',
      'lib/page/show/show-words',
    ]);
    const files = shipped.filter((file) => shown.includes(file.path.replace(/\.ts$/, '')));
    expect(writesIn(files)).toEqual(['lib/page/show/show-words.ts']);
    const withoutShowing = files.map((file) => ({
      ...file,
      text: codeOf(file.text).replace(/getSelection|setBaseAndExtent|scrollIntoView|scrollBy/g, ''),
    }));
    expect(writesIn(withoutShowing)).toEqual([]);
    expect([...reach('entrypoints/reader', shipped), ...reach('entrypoints/watcher', shipped)].filter((path) => path.includes('/show/'))).toEqual([]);
  });

  it('writes nothing into the page and listens to nothing', () => {
    expect(writesIn(shipped.filter((file) => reached.includes(file.path.replace(/\.tsx?$/, ''))))).toEqual([]);
    expect(writesIn([planted('lib/page/x.ts', 'node.setAttribute(a, b)')])).toEqual(['lib/page/x.ts']);
  });
});

describe('silence and safety', () => {
  it('no shipped file can connect, write markup, evaluate text, or keep the worker awake with a timer', () => {
    expect(forbiddenIn(shipped)).toEqual([]);
  });

  it('is enforced: each forbidden thing is found', () => {
    const samples = ['fetch("x")', 'new WebSocket(u)', 'node.innerHTML = text', 'eval(x)', 'setInterval(f, 1)'];
    for (const text of samples) expect(forbiddenIn([planted('lib/app/x.ts', text)])).toHaveLength(1);
  });
});
