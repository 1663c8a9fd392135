/** Where the words of a quote stood and how they were seen: the line under every quote. */
import { sayDay } from '@/components/ui/say-day';
import { samePage } from '@/components/ui/web-address';
import type { SourcedEvidence, SourceKind } from '@/lib/signal/evidence';
import { sayPlace } from './say-place';

export interface Origin {
  /** "This page", "LinkedIn About page", "Your own answer". */
  place: string;
  /** Section, way of seeing, day: "Overview · yesterday"; empty when the place says it all. */
  detail: string;
  /** True when the words stand on another page that can be opened. */
  elsewhere: boolean;
}

/** Sources that cannot be seen on the page with one's own eyes say so. */
const unseen: Partial<Record<SourceKind, string>> = {
  'json-ld': 'in the page’s data',
  'embedded-json': 'in the page’s data',
  meta: 'in the page’s description',
  script: 'in the page’s scripts',
  cookie: 'name of a cookie',
  href: 'address of a link',
  derived: 'worked out from these words',
};

/** `pageUrl` is the page beside the panel. */
export function sayOrigin({ source, section, url, readAt }: SourcedEvidence, pageUrl: string, now: Date): Origin {
  const day = sayDay(readAt, now);
  if (source === 'user') return { place: 'Your own answer', detail: day, elsewhere: false };
  if (source === 'import') return { place: 'Your import', detail: day, elsewhere: false };
  const here = samePage(url, pageUrl);
  const detail = [section, unseen[source], here || day === 'today' ? '' : day].filter(Boolean).join(' · ');
  return { place: here ? 'This page' : sayPlace(url), detail, elsewhere: !here };
}
