/** Evidence from what was seen: the exact words, a little context so that they can be found again, and the section's name. */
import { limits } from '@/lib/kernel/limits';
import { clean, cut } from '@/lib/kernel/text';
import type { Evidence, SourceKind } from '@/lib/signal/evidence';
import type { Outline } from '../outline/outline';
import { around, inRange, type LineRange } from './lines';

/** Characters of a section's name; longer headings are sentences. */
const nameCharacters = 120;
/** How far back a heading is looked for. */
const headingReach = 400;

/** The heading or landmark label under which a line stands; "" at the top of the page. */
export function sectionName(outline: Outline, index: number): string {
  const line = outline.lines[index];
  if (line === undefined) return '';
  for (const section of around(outline, line.section)) {
    for (let at = index - 1; at >= Math.max(section.first, index - headingReach); at -= 1) {
      const before = outline.lines[at]!;
      if (before.level > 0 && (line.level === 0 || before.level < line.level)) return cut(before.text, nameCharacters);
    }
    const label = section.node.getAttribute('aria-label');
    if (label !== null && clean(label) !== '') return cut(clean(label), nameCharacters);
  }
  return '';
}

/** First characters without splitting a surrogate pair and without an ellipsis: a quote must stay exact. */
function exact(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text[length - 1] ?? '') ? length - 1 : length).trimEnd();
}

function mayQuote(outline: Outline, context: LineRange | undefined, index: number): boolean {
  return context === undefined ? !/^https?:\/\/[^/]*\blinkedin\.com[/:?#]/.test(`${outline.url}/`) : inRange(context, index);
}

function tail(text: string): string {
  const start = Math.max(0, text.length - limits.contextCharacters);
  return text.slice(/[\uDC00-\uDFFF]/.test(text[start] ?? '') ? start + 1 : start).trim();
}

export interface QuoteOptions {
  /** The words inside the line that matter; the whole line when it does not hold them. */
  part?: string;
  source?: SourceKind;
  /** Overrides the heading that is found by looking up the page. */
  section?: string;
  /** For list values: the item that these words support. */
  item?: string;
  /**
   * Lines whose words may serve as context beside those of the line itself. On LinkedIn none unless said: there the lines
   * between hold other members' names and the viewer's relation to them.
   */
  context?: LineRange;
}

/** Evidence from one visible line. */
export function quoteLine(outline: Outline, index: number, options: QuoteOptions = {}): Evidence {
  const text = outline.lines[index]?.text ?? '';
  const at = options.part === undefined ? -1 : text.indexOf(options.part);
  const quote = exact(at < 0 ? text : options.part!, limits.quoteCharacters);
  const start = Math.max(0, at);
  const beside = (at: number): string => (mayQuote(outline, options.context, at) ? (outline.lines[at]?.text ?? '') : '');
  const prefix = tail(text.slice(0, start)) || tail(beside(index - 1));
  const suffix = exact(text.slice(start + quote.length).trim() || beside(index + 1), limits.contextCharacters);
  return {
    quote,
    section: options.section ?? sectionName(outline, index),
    source: options.source ?? 'line',
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(options.item === undefined ? {} : { item: options.item }),
  };
}

/** Evidence from outside the visible text: an address, a meta tag, a record. The quote is the matching string. */
export function quoteText(text: string, source: SourceKind, options: { section?: string; item?: string } = {}): Evidence {
  return {
    quote: exact(clean(text), limits.quoteCharacters),
    section: options.section ?? '',
    source,
    ...(options.item === undefined ? {} : { item: options.item }),
  };
}
