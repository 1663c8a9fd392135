/** Addresses on the page. Shapes of addresses outlive layouts, so a link is one of the most stable anchors there are. */
import { webAddress } from '@/lib/kernel/web-address';
import type { Link, Outline } from '../outline/outline';
import { type LineRange, linksIn, wholePage } from './lines';

/** Links in the range whose unwrapped address passes. */
export function linksTo(outline: Outline, passes: (url: URL) => boolean, within: LineRange = wholePage(outline)): { link: Link; url: URL }[] {
  const found: { link: Link; url: URL }[] = [];
  for (const link of linksIn(outline, within)) {
    const url = webAddress(link.href);
    if (url !== null && passes(url)) found.push({ link, url });
  }
  return found;
}
