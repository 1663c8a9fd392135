/** Pages that stand at a company's address and are none: walls for visitors, missing pages, pages for the company's own staff. */
import { labelOf } from '@/lib/language/labels/label';
import type { Page } from '@/lib/page/reader';
import type { Refusal } from '@/lib/page/reading';
import type { LineRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';

/** Page keys of sign-in walls and checks (research: linkedin-dom §1). */
const wallKey = /^(?:d_registration|auth_wall|authwall|d_checkpoint|d_uas|uas|d_login|d_homepage-guest)/;
const missingKey = /(?:^|_)404$|unavailable|not_found/;
const wallPath = /^\/(?:authwall|login|uas\/|signup|checkpoint\/|reg\/)/;

const pathOf = (address: string | null): string => (address === null ? null : URL.parse(address))?.pathname ?? '';

/** What the page's own marks refuse, whatever stands on it; null when they refuse nothing. */
export function refusalByMarks({ embedded, url }: Page, tab: string): Refusal | null {
  if (tab === 'admin' || tab === 'setup') return 'not-supported';
  const key = metaContent(embedded, 'pagekey', 'como-pk') ?? '';
  if (
    wallKey.test(key) ||
    wallPath.test(url.pathname) ||
    wallPath.test(pathOf(embedded.canonical)) ||
    wallPath.test(pathOf(metaContent(embedded, 'og:url')))
  )
    return 'wall';
  return missingKey.test(key) ? 'not-a-profile' : null;
}

/** A page without any content of a company: it says so itself, or there is nothing (yet). */
export function refusalOfEmpty({ outline }: Page, root: LineRange): Refusal {
  for (let index = root.first; index < root.last; index += 1) if (labelOf(outline.lines[index]!.text) === 'not-found') return 'not-a-profile';
  return 'not-loaded';
}
