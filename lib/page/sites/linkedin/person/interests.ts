/**
 * What a member follows or posts about, where the page shows it: organisations and newsletters of the interests card, and
 * the hashtags that a creator names under the headline. Topics only: people and groups are left out, and so is whatever
 * touches health, faith, politics or private life.
 */
import type { Outline } from '@/lib/page/outline/outline';
import { linksIn } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import type { Card } from './cards';
import type { Listed } from './lists';
import { isPrivate } from './private-topics';
import { hashtags, hasTopics } from './small-lines';

/** As many as a person reads. */
const mostInterests = 20;
const isFollowed = (href: string): boolean => /^\/(?:company|school|showcase|newsletters)\/[^/]/.test(URL.parse(href)?.pathname ?? '');

export function add(listed: Listed, outline: Outline, line: number, topic: string, section: string): void {
  if (listed.items.length >= mostInterests || listed.items.includes(topic) || isPrivate(topic)) return;
  listed.items.push(topic);
  listed.evidence.push(quoteLine(outline, line, { part: topic, item: topic, section }));
}

export function interestsIn(outline: Outline, top: Card | null, headline: number | null, interests: Card | null): Listed {
  const listed: Listed = { items: [], evidence: [] };
  for (let index = (headline ?? top?.last ?? 0) + 1; index < (top?.last ?? 0); index += 1) {
    const { text, control } = outline.lines[index]!;
    if (!control && hasTopics(text)) for (const topic of text.match(hashtags) ?? []) add(listed, outline, index, topic, '');
  }
  for (const link of interests === null ? [] : linksIn(outline, interests)) {
    const line = outline.lines[link.first];
    if (!isFollowed(link.href) || link.last <= link.first || line === undefined || line.control) continue;
    if (line.text.length <= 80 && !/^\d/.test(line.text)) add(listed, outline, link.first, line.text, outline.lines[interests!.first]!.text);
  }
  return listed;
}
