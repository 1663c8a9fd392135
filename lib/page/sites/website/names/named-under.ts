/**
 * Firms that a page shows under a heading: a wall of logos (by their descriptions) or a list of names. The heading may be a
 * plain line ("Trusted by 500 teams"); what belongs to it is told by the tree: the smallest box that holds the heading and
 * at least two names and no other heading of its rank; where headings and logos stand side by side, what is behind the heading
 * up to the next one of its rank.
 */

import { clean } from '@/lib/kernel/text';
import { isAbout, type SiteTopic } from '@/lib/language/site-words/site-words';
import type { Evidence } from '@/lib/signal/evidence';
import type { Line, Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import type { PageElement } from '../../../snapshot/page-element';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine, quoteText } from '../../../sources/quote';
import { nameKey } from '../name/words';
import type { WebsiteSubject } from '../subject';
import { firmName } from './firm-name';

export interface Named {
  name: string;
  evidence: Evidence;
}

const mostNames = 40;
const fewest = 2;
/** A box with more words than this behind the heading is no wall of logos. */
const mostWallLines = 45;
const mostHeadings = 12;

/** Names under each heading of the topic, each once. */
export function namedUnder(topic: SiteTopic, { outline }: Page, subject: WebsiteSubject): Named[] {
  const found = new Map<string, Named>();
  let headings = 0;
  for (const [at, line] of outline.lines.entries()) {
    if (line.control || line.text.length > 140 || !isAbout(topic, line.text) || isInFrame(outline, line)) continue;
    if (line.href !== null && line.level === 0) continue;
    if (++headings > mostHeadings) break;
    const list = listUnder(outline, at, subject);
    const names = list.length >= fewest ? list : logosUnder(outline, at, topic, subject);
    for (const each of names) if (!found.has(nameKey(each.name))) found.set(nameKey(each.name), each);
  }
  return [...found.values()].slice(0, mostNames);
}

/** Menus, dialogs and footers say where one could go, not who trusts the company. */
function isInFrame(outline: Outline, { section }: Line): boolean {
  const around = landmarksAround(outline, section);
  return around.has('nav') || around.has('dialog') || around.has('footer');
}

function logosUnder(outline: Outline, at: number, topic: SiteTopic, subject: WebsiteSubject): Named[] {
  const heading = outline.lines[at]!;
  for (let box = heading.node.parentElement; box !== null && box.localName !== 'body' && box.localName !== 'html'; box = box.parentElement) {
    if (!belongsTo(box, outline, at, topic)) return heading.level === 0 ? [] : logosBehind(box, outline, at, subject);
    const names = namesOf(box.querySelectorAll('img[alt]'), heading.text, subject);
    if (names.length >= fewest) return names;
  }
  return [];
}

/** Whether a box is the heading's own: no second heading of its rank, unless on the same topic, and not the half of the page. */
function belongsTo(box: PageElement, { lines }: Outline, at: number, topic: SiteTopic): boolean {
  const rank = lines[at]!.level || 7;
  let inside = 0;
  for (let index = at + 1; index < lines.length && box.contains(lines[index]!.node); index += 1) {
    const { level, text } = lines[index]!;
    if ((level > 0 && level <= rank && level < 6 && !isAbout(topic, text)) || ++inside > mostWallLines) return false;
  }
  for (let index = at - 1; index >= 0 && box.contains(lines[index]!.node); index -= 1) {
    const { level, text } = lines[index]!;
    if (++inside > mostWallLines || (rank === 7 ? at - index > 3 : level > 0 && level <= rank && !isAbout(topic, text))) return false;
  }
  return true;
}

/** Pictures behind the heading, up to the next heading of its rank or above. */
function logosBehind(box: PageElement, { lines }: Outline, at: number, subject: WebsiteSubject): Named[] {
  const { level, node, text } = lines[at]!;
  const end = lines.findIndex((line, index) => index > at && line.level > 0 && line.level <= level);
  if ((end < 0 ? lines.length : end) - at > mostWallLines) return [];
  const behind: PageElement[] = [];
  let open = false;
  for (const element of box.querySelectorAll('img[alt], h1, h2, h3, h4, h5, h6')) {
    if (element.localName === 'img') {
      if (open) behind.push(element);
    } else if (element.contains(node)) open = true;
    else if (open && Number(element.localName[1]) <= level) break;
  }
  const names = namesOf(behind, text, subject);
  return names.length >= fewest ? names : [];
}

function namesOf(images: Iterable<PageElement>, section: string, subject: WebsiteSubject): Named[] {
  const found = new Map<string, Named>();
  let seen = 0;
  for (const image of images) {
    if (++seen > 200) break;
    if (image.closest('nav, footer, blockquote')) continue;
    const alt = clean(image.getAttribute('alt') ?? '');
    const name = alt === '' ? null : firmName(alt, subject);
    if (name && !found.has(nameKey(name))) found.set(nameKey(name), { name, evidence: quoteText(alt, 'meta', { section, item: name }) });
  }
  return [...found.values()];
}

/** Short items right below the heading: list items, headings of a lower rank or lines of one kind. */
function listUnder(outline: Outline, at: number, subject: WebsiteSubject): Named[] {
  const { lines } = outline;
  const heading = lines[at]!;
  if (heading.level === 0) return [];
  const found = new Map<string, Named>();
  const seen = new Set<number>();
  let others = 0;
  let hasPlain = false;
  for (let index = at + 1; index < Math.min(lines.length, at + 100); index += 1) {
    const line = lines[index]!;
    if ((line.level > 0 && (line.level <= heading.level || hasPlain)) || isInFrame(outline, line)) break;
    if (line.item === null && line.level === 0) {
      if (found.size > 0) break;
      continue;
    }
    if (line.item !== null && seen.has(line.item)) continue;
    if (line.item !== null) seen.add(line.item);
    const name = firmName(line.text, subject);
    hasPlain ||= line.level === 0 && name !== null;
    if (name === null) others += 1;
    else if (!found.has(nameKey(name)))
      found.set(nameKey(name), { name, evidence: quoteLine(outline, index, { part: name, item: name, section: heading.text }) });
  }
  return found.size >= fewest && others <= found.size / 3 ? [...found.values()] : [];
}
