/**
 * Changes that take something away from a page, or put its parts into another order. A person would still read the same,
 * or less; so values may become unknown, never wrong. Each is the text of a function that runs in the page:
 * `(random) => void`. What remains of the values goes into `docs/reading.md`.
 */
import { charsetOf } from '../../scripts/pages/charset';
import { staysInPlace } from './changed-page';

/** One family of anchors at a time, as a site that renames them would take it away. */
const without = (selector: string, names: string) => `(random) => {
  for (const element of document.querySelectorAll('${selector}'))
    for (const { name } of [...element.attributes]) if (${names}.test(name)) element.removeAttribute(name);
}`;

/** Rows and list entries of one parent change places; nested lists stay whole. */
const shuffled = (groups: string) => `(random) => {
  const shuffle = (list) => { for (let at = list.length - 1; at > 0; at -= 1) { const other = Math.floor(random() * (at + 1)); [list[at], list[other]] = [list[other], list[at]]; } return list; };
  ${groups}
}`;

/** What must stand in a page's source for the change to find anything: opening a page to see that costs more than the look. */
const needs: Readonly<Record<string, RegExp>> = {
  'no componentkey': /componentkey/i,
  'no data attributes': /\sdata-/i,
  'no ids': /\sid=/i,
  'no aria labels': /\saria-label/i,
  'no roles': /\srole=/i,
  'no alternative texts': /\salt=/i,
  'no language': /\slang=/i,
  'no headings': /<h[1-6]|role="heading"/i,
  'no landmarks': /<(?:main|section|article|aside|nav|header|footer)\b/i,
  'no records': /<script|<code/i,
  'no meta tags': /<meta|<link/i,
  'no title': /<title/i,
  'rows of a list in another order': /<dl|<table/i,
  'facts under the name in another order': /info-list|first-subline|top-card/i,
};

/** The changes that can find something in a page. */
export const lossesFor = (html: string): [string, string][] => Object.entries(losses).filter(([name]) => needs[name]?.test(html) ?? true);

const losses: Readonly<Record<string, string>> = {
  'no componentkey': without('[componentkey]', '/^componentkey$/'),
  'no data attributes': without('*', '/^data-/'),
  'no ids': without('[id]', '/^id$/'),
  'no aria labels': without('[aria-label], [aria-labelledby]', '/^aria-label/'),
  'no roles': without('[role]', '/^role$/'),
  'no alternative texts': without('[alt]', '/^alt$/'),
  'no language': without('[lang]', '/^lang$/'),
  'no headings': `(random) => {
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
      const box = document.createElement('div');
      box.append(...heading.childNodes);
      heading.replaceWith(box);
    }
  }`,
  'no landmarks': `(random) => {
    for (const landmark of document.querySelectorAll('main, section, article, aside, nav, header, footer')) {
      const box = document.createElement('div');
      for (const { name, value } of landmark.attributes) if (name !== 'role') box.setAttribute(name, value);
      box.append(...landmark.childNodes);
      landmark.replaceWith(box);
    }
  }`,
  'no records': `(random) => { for (const record of document.querySelectorAll('script, code[style], code[id^="bpr-"], code[id^="datalet-"]')) record.remove(); }`,
  'no meta tags': `(random) => { for (const meta of document.querySelectorAll('meta, link')) meta.remove(); }`,
  'no title': `(random) => { document.title = ''; }`,
  'rows of a list in another order': shuffled(`
    for (const list of document.querySelectorAll('dl')) {
      const rows = [];
      for (const child of [...list.children]) { if (child.localName === 'dt' || rows.length === 0 || child.localName === 'div') rows.push([]); rows.at(-1).push(child); }
      for (const row of shuffle(rows)) list.append(...row);
    }
    for (const body of document.querySelectorAll('tbody')) body.append(...shuffle([...body.children]));`),
  'facts under the name in another order': shuffled(`
    for (const list of document.querySelectorAll('[class*="info-list"], [class*="first-subline"], [class*="top-card"] ul')) {
      const children = [...list.children];
      if (children.length > 1) list.append(...shuffle(children));
    }`),
};

/** Shares of the document's text that are left when it is cut off: still loading, or saved too early. */
export const cuts = [0.25, 0.5, 0.75, 0.9] as const;

/** The saved page without its end, cut between two tags: half a word would be another word. */
export function cutOff(page: Uint8Array, share: number): Uint8Array {
  const end = page.lastIndexOf(60, Math.floor(page.length * share));
  return page.subarray(0, Math.max(0, end));
}

/**
 * The same as a change inside the page, which costs a tenth of opening it; null for pages that a parser without a page
 * would build differently (frames, shadow roots, what stands in for scripts): those are opened anew.
 */
export function cutInPlace(page: Uint8Array, share: number): string | null {
  const html = new TextDecoder(charsetOf(page)).decode(page);
  if (!staysInPlace(html) || /<noscript/i.test(html)) return null;
  const left = JSON.stringify(new TextDecoder(charsetOf(page)).decode(cutOff(page, share)));
  return `(random) => { document.replaceChild(document.adoptNode(new DOMParser().parseFromString(${left}, 'text/html').documentElement), document.documentElement); }`;
}
