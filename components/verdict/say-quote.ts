/**
 * Words of a page's data as a person would read them: `"addressLocality":"Ghent"` is Ghent. The quote itself stays
 * what it is; this is only how it is shown.
 */
import type { SourcedEvidence } from '@/lib/signal/evidence';

/** Members of one record at most; more would be no quote but a file. */
const most = 12;
const deepest = 4;

/** "minValue" → "min value". */
const spaced = (name: string): string => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();

/** Texts as they stand, numbers with their name; `@type` and the like name no value. */
function values(node: unknown, name: string, depth = 0): string[] {
  if (typeof node === 'string') return name.startsWith('@') || node.trim() === '' ? [] : [node.trim()];
  if (typeof node === 'number') return [name === '' ? String(node) : `${spaced(name)} ${node}`];
  if (typeof node !== 'object' || node === null || depth > deepest) return [];
  return Object.entries(node).flatMap(([key, each]) => values(each, Array.isArray(node) ? name : key, depth + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What to show for a quote; the quote itself wherever it is no piece of a record. */
export function sayQuote({ quote, source }: Pick<SourcedEvidence, 'quote' | 'source'>): string {
  if (source !== 'json-ld' && source !== 'embedded-json') return quote;
  const bare = quote.trim().replace(/,$/, '');
  const node = /^[[{]/.test(bare) ? parsed(bare) : /^"[^"]*"\s*:/.test(bare) ? parsed(`{${bare}}`) : undefined;
  const said = values(node, '');
  return said.length === 0 || said.length > most ? quote : said.join(', ');
}
