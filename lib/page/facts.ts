/**
 * The page's own words and links, capped, for the interpretation that follows the reading (technologies,
 * cues), and dropped right after. Only the subject's part: strangers' cards must never reach it.
 */
import { limits } from '@/lib/kernel/limits';
import { cut } from '@/lib/kernel/text';
import type { Outline } from './outline/outline';
import type { PageFacts } from './reading';
import { inRange, isAside, type LineRange } from './sources/lines';
import { sectionName } from './sources/quote';

const lineCharacters = 1_000;
const hrefCharacters = 500;

/** @param ranges the subject's lines; null for a page that is all about its subject, which leaves out side columns and dialogs. */
export function factsOf(outline: Outline, ranges: readonly LineRange[] | null): PageFacts {
  const facts: PageFacts = { lines: [], links: [], traces: [] };
  const belongs = (index: number): boolean => ranges?.some((range) => inRange(range, index)) ?? true;
  let room = Math.floor(limits.factCharacters / 2);
  for (let index = 0; index < outline.lines.length && room > 0; index += 1) {
    const line = outline.lines[index]!;
    if (line.control || !belongs(index) || (ranges === null && isAside(outline, line))) continue;
    const fact = { text: cut(line.text, lineCharacters), section: sectionName(outline, index) };
    room -= fact.text.length + fact.section.length;
    if (room > 0) facts.lines.push(fact);
  }
  const seen = new Set<string>();
  room += Math.floor(limits.factCharacters / 2);
  for (const link of outline.links) {
    if (room <= 0) break;
    if (
      !/^(?:https?|mailto|tel):/.test(link.href) ||
      link.href.length > hrefCharacters ||
      seen.has(link.href) ||
      (ranges !== null && !belongs(link.first))
    )
      continue;
    seen.add(link.href);
    const fact = { href: link.href, text: cut(link.text || link.label, 200) };
    room -= fact.href.length + fact.text.length;
    if (room > 0) facts.links.push(fact);
  }
  return facts;
}
