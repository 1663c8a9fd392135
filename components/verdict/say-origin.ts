/** Where the words of a quote stood and how they were seen: the line under every quote. */
import { isToday, sayDay } from '@/components/ui/say-day';
import { samePage } from '@/components/ui/web-address';
import type { SourcedEvidence, SourceKind } from '@/lib/signal/evidence';
import { inWords } from './in-words';
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
const unseen = {
  'json-ld': 'data',
  'embedded-json': 'data',
  meta: 'description',
  script: 'scripts',
  cookie: 'cookie',
  href: 'link',
  derived: 'derived',
} as const satisfies Partial<Record<SourceKind, string>>;

const sayUnseen = (source: SourceKind): string => (source in unseen ? inWords().origin[unseen[source as keyof typeof unseen]] : '');

/** `pageUrl` is the page beside the panel. */
export function sayOrigin({ source, section, url, readAt }: SourcedEvidence, pageUrl: string, now: Date): Origin {
  const day = sayDay(readAt, now);
  if (source === 'user') return { place: inWords().origin.ownAnswer, detail: day, elsewhere: false };
  if (source === 'import') return { place: inWords().origin.ownImport, detail: day, elsewhere: false };
  const here = samePage(url, pageUrl);
  const detail = [section, sayUnseen(source), here || isToday(readAt, now) ? '' : day].filter(Boolean).join(' · ');
  return { place: here ? inWords().origin.thisPage : sayPlace(url), detail, elsewhere: !here };
}
