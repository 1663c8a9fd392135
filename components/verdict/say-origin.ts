/** Where the words of a quote stood and how they were seen: the line under every quote. */
import { sayDay } from '@/components/ui/say-day';
import type { SourcedEvidence, SourceKind } from '@/lib/signal/evidence';
import { sayPlace } from './say-place';

/** Sources that a reader cannot see on the page with their own eyes say so. */
const unseen: Partial<Record<SourceKind, string>> = {
  'json-ld': 'in the page’s data',
  'embedded-json': 'in the page’s data',
  meta: 'in the page’s description',
  script: 'in the page’s scripts',
  cookie: 'name of a cookie',
  href: 'address of a link',
  derived: 'worked out from these words',
};

/** "This page, About", "LinkedIn company page, About page · Overview · on 12 March". `pageUrl` is the page beside the panel. */
export function sayOrigin(evidence: SourcedEvidence, pageUrl: string, now: Date): string {
  if (evidence.source === 'user') return `Your own answer, ${sayDay(evidence.readAt, now)}`;
  if (evidence.source === 'import') return `Your import, ${sayDay(evidence.readAt, now)}`;
  const here = evidence.url === pageUrl;
  const day = sayDay(evidence.readAt, now);
  return [here ? 'This page' : sayPlace(evidence.url), evidence.section, unseen[evidence.source], here || day === 'today' ? '' : day].filter(Boolean).join(' · ');
}
