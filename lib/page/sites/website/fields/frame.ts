/**
 * A page with its frame alone: header, footer and menus, which every page of a site shares. Where the page itself is about
 * other firms, what the frame says is still the company's.
 */
import type { Page, Source } from '../../../reader';
import { frameLines } from '../sentences';
import type { WebsiteSubject } from '../subject';

const frames = new WeakMap<Page, Page>();

function frameOf(page: Page): Page {
  const ready = frames.get(page);
  if (ready) return ready;
  const ranges = frameLines(page);
  const isIn = (at: number): boolean => ranges.some(({ first, last }) => at >= first && at < last);
  const { outline } = page;
  const lines = outline.lines.map((line, at) => (isIn(at) ? line : { ...line, text: '' }));
  const made = { ...page, outline: { ...outline, lines, links: outline.links.filter(({ first }) => isIn(first)) } };
  frames.set(page, made);
  return made;
}

export const inFrame = <Value>(sources: Source<Value, WebsiteSubject>[]): Source<Value, WebsiteSubject>[] =>
  sources.map((source) => (page, subject) => source(frameOf(page), subject));
