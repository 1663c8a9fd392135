import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { changeNotes } from '@/lib/storage/notes';
import { close } from '@/lib/storage/open';
import { putRecord } from '@/lib/storage/records';
import { databaseName } from '@/lib/storage/schema';
import { goodIcp } from '@/tests/support/good-profiles';
import { markReviewed } from './keep-alive';
import { countReviewsDue } from './reviews-due';

const now = new Date('2026-11-28T12:00:00Z');
const yesterday = new Date('2026-11-27T12:00:00Z');

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  await putRecord('icp', { ...goodIcp, review: {} }, 'First', new Date('2026-10-10T12:00:00Z'));
});

/** So many companies won that did not fit. */
async function win(companies: number) {
  for (let at = 0; at < companies; at += 1) {
    const outcome = {
      at: yesterday.toISOString(),
      kind: 'won' as const,
      day: '2026-11-27',
      reason: '',
      fit: { profile: { id: goodIcp.id, name: goodIcp.name }, band: 'weak' as const },
    };
    const alias = `domain:company-${at}.example`;
    await changeNotes({ about: 'account', aliases: [alias], name: alias }, (notes) => ({ ...notes, outcomes: [outcome] }), yesterday);
  }
}

it('a profile is due when ten new wins lie outside it, not with nine, and no more once it was reviewed', async () => {
  await win(9);
  expect(await countReviewsDue(now)).toBe(0);
  await win(10);
  expect(await countReviewsDue(now)).toBe(1);
  await markReviewed('icp', goodIcp.id, () => now);
  expect(await countReviewsDue(now)).toBe(0);
});
