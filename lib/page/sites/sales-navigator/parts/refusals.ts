/** Why a page of Sales Navigator cannot be read when what it should show is not there. */
import { labelOf } from '@/lib/language/labels/label';
import type { Page } from '@/lib/page/reader';
import type { Refusal } from '@/lib/page/reading';
import { refusalByMarks } from '@/lib/page/sites/linkedin/company/refusals';
import { asksToSignIn } from '@/lib/page/sites/linkedin/person/recognise';

/** What the page's own marks refuse, whatever stands on it. */
export const refusalOfMarks = (page: Page): Refusal | null => refusalByMarks(page, '');

export function refusalOfNothing(page: Page): Refusal {
  const said = page.outline.lines.some((line) => line.text.length <= 80 && labelOf(line.text) === 'not-found');
  return said ? 'not-a-profile' : asksToSignIn(page.outline) ? 'wall' : 'not-loaded';
}
