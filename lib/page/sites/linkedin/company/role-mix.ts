/**
 * Who works there: on the people tab, "121 Engineering" under "What they do". Kept in the page's words as cues, for the
 * vocabulary has no key for it. The same bars count places, schools and the viewer's connections: those are left alone.
 */
import { labelOf } from '@/lib/language/labels/label';
import type { Page } from '@/lib/page/reader';
import { inRange } from '@/lib/page/sources/lines';
import { quoteText } from '@/lib/page/sources/quote';
import type { Evidence } from '@/lib/signal/evidence';
import type { Subject } from './subject';

/** LinkedIn shows five bars, fifteen when unfolded. */
const mostFunctions = 15;
const count = /^\d[\d.,'’\s\u00a0\u202f]{0,9}$/;
const category = /^\p{L}[\p{L}\s,&/'’().·-]{1,60}$/u;

/** The link of a bar names its kind in any language. */
const facetIn = (href: string | null): string | null => (href === null ? null : (/[?&](facet\w+)=/.exec(href)?.[1] ?? null));

interface Bar {
  words: string;
  /** Lines that hold it. */
  lines: number;
}

/** "121 Engineering" in one line, or the number above its word. */
function barAt({ outline }: Page, index: number): Bar | null {
  const { text } = outline.lines[index]!;
  const next = outline.lines[index + 1];
  const whole = /^(\d[\d.,'’\u00a0\u202f]*)\s+(\p{L}.*)$/u.exec(text.slice(0, 90));
  if (whole !== null && count.test(whole[1]!) && category.test(whole[2]!)) return { words: text, lines: 1 };
  if (!count.test(text) || next === undefined || !category.test(next.text) || labelOf(next.text) !== null) return null;
  return { words: `${text} ${next.text}`, lines: 2 };
}

export function roleMix(page: Page, { tab, root, strange }: Subject): Evidence[] {
  if (tab !== 'people') return [];
  const { outline } = page;
  const found: Evidence[] = [];
  let heading: number | null = null;
  for (let index = root.first; inRange(root, index) && found.length < mostFunctions; index += 1) {
    const line = outline.lines[index]!;
    if (strange(index)) continue;
    const isHeading = labelOf(line.text) === 'functions';
    if (isHeading) heading = index;
    const facet = facetIn(line.href);
    if (isHeading || (facet === null ? heading === null : facet !== 'facetCurrentFunction')) continue;
    const bar = barAt(page, index);
    /** The bars follow their heading; the first words that are neither bar nor button open the next list. */
    if (bar === null && !line.control) heading = null;
    if (bar === null) continue;
    found.push(quoteText(bar.words, 'line', { item: bar.words, ...(heading === null ? {} : { section: outline.lines[heading]!.text }) }));
    index += bar.lines - 1;
  }
  return found;
}
