/** Where the blocks "Locations" and "Funding" stand: by their heading in any language, funding also by its source. */

import type { LabelName } from '@/lib/language/labels/label-names';
import type { Outline } from '@/lib/page/outline/outline';
import type { LineRange } from '@/lib/page/sources/lines';
import { blockFrom, blockLabel, isProse } from './strangers';

/** The block that a heading of this name opens; null when there is none. A row's label inside a list of definitions is no heading. */
export function blockNamed(outline: Outline, root: LineRange, wanted: LabelName, strange: (index: number) => boolean): LineRange | null {
  for (let index = root.first; index < root.last; index += 1) {
    const line = outline.lines[index]!;
    if (line.href !== null || line.control || line.text.length > 60 || line.node.closest('dt, dd') !== null) continue;
    if (blockLabel(line.text) !== wanted || strange(index) || isProse(outline, index)) continue;
    const block = blockFrom(outline, index);
    if (block.last > index + 1) return { first: index + 1, last: block.last };
  }
  return null;
}

/** Links that LinkedIn's funding card has and nothing else on the page (research: linkedin-dom §7). */
const isFundingLink = (href: string): boolean => /^https?:\/\/(?:www\.)?crunchbase\.com\//.test(href) && href.includes('linkedin_companies');

/** The lines that the links to the funding source span, when no heading names the block. */
export function fundingByLinks(outline: Outline, root: LineRange, strange: (index: number) => boolean): LineRange | null {
  const links = outline.links.filter(
    (link) => link.first >= root.first && link.first < root.last && isFundingLink(link.href) && !strange(link.first),
  );
  if (links.length < 2) return null;
  const first = Math.min(...links.map((link) => link.first));
  const last = Math.max(...links.map((link) => link.last));
  return last - first <= 40 ? { first, last } : null;
}
