/**
 * Proof that a top card belongs to the address: LinkedIn changes the address before the page, so the previous
 * profile may still stand there (research: linkedin-dom §3). Only links that a card has for its own
 * subject count; a mutual connection's link proves nothing.
 */

import type { Link, Outline } from '@/lib/page/outline/outline';
import { linkedInAddress } from '@/lib/page/sites/linkedin/address';
import { linksIn } from '@/lib/page/sources/lines';
import type { Card } from './cards';
import { isMemberId } from './member-id';

/** What only the subject's own links lead to. */
const ownParts = new Set(['overlay', 'detail', 'details', 'edit', 'recent-activity', 'opportunities', 'verify']);

/** Every slug and member id under which the card knows its subject. */
export function ownNames(outline: Outline, card: Card): Set<string> {
  const names = new Set<string>();
  if (card.owner !== '') names.add(card.owner);
  for (const link of linksIn(outline, card)) {
    const name = ownName(outline, card, link);
    if (name !== null) names.add(name);
  }
  return names;
}

/** The name stands among the first lines of its card. */
const nameLines = 60;

function ownName(outline: Outline, card: Card, link: Link): string | null {
  const url = URL.parse(link.href);
  if (url === null) return null;
  if (url.pathname.startsWith('/preload/') && url.searchParams.has('vanityName'))
    return url.searchParams.get('vanityName')!.slice(0, 200).normalize('NFC').toLowerCase();
  if (url.pathname.startsWith('/messaging/compose')) return /urn:li:fsd_profile:([\w-]+)/.exec(url.searchParams.get('profileUrn') ?? '')?.[1] ?? null;
  const address = linkedInAddress(url);
  if (address?.area !== 'in') return null;
  const isNameLink =
    link.last > link.first &&
    link.first - card.first <= nameLines &&
    outline.lines.slice(card.first, link.first).every((line) => line.href === null || line.href === link.href || line.control);
  return ownParts.has(address.rest[0] ?? '') || isNameLink ? address.slug : null;
}

export type Proof = 'same' | 'other' | 'none';

/** Whether the card is about `slug`; `none` when it carries nothing to tell by. */
export function prove(outline: Outline, card: Card, slug: string): Proof {
  const names = ownNames(outline, card);
  const slugs = [...names].filter((name) => !isMemberId(name));
  if (names.has(slug)) return 'same';
  if (isMemberId(slug) ? names.size > slugs.length : slugs.length > 0) return 'other';
  return 'none';
}
