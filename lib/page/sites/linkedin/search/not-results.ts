/** Lines of a result page that are no results: navigation, side columns, dialogs, suggestions. */
import type { Outline } from '@/lib/page/outline/outline';
import { landmarksAround } from '@/lib/page/sources/lines';
import { strangersOf } from '../company/strangers';

export function notResults(outline: Outline): (index: number) => boolean {
  const strange = strangersOf(outline);
  return (index) => strange(index) || (index in outline.lines && landmarksAround(outline, outline.lines[index]!.section).has('header'));
}
