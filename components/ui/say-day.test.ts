import { describe, expect, test } from 'vitest';
import { sayDate, sayDay, sayMoment } from './say-day';

const now = new Date('2026-11-21T10:00:00Z');

describe('saying a day', () => {
  test('the same day is today', () => expect(sayDay('2026-11-21T00:10:00Z', now, 'UTC')).toBe('today'));
  test('the day before is yesterday even when it is less than a day ago', () => expect(sayDay('2026-11-20T23:50:00Z', now, 'UTC')).toBe('yesterday'));
  test('a day of this year has no year', () => expect(sayDay('2026-03-12T08:00:00Z', now, 'UTC')).toBe('on 12 March'));
  test('a day of another year has its year', () => expect(sayDay('2025-03-12T08:00:00Z', now, 'UTC')).toBe('on 12 March 2025'));
  test("the day is the one of the user's zone", () => expect(sayDay('2026-11-20T23:50:00Z', now, 'Asia/Tokyo')).toBe('today'));
  test('after “since” a day stands alone and with its year', () => expect(sayDate('2026-03-12', 'UTC')).toBe('12 March 2026'));
  test('what is no date is not given a day', () => expect(sayDay('soon', now, 'UTC')).toBe('on a day unknown'));
  test('a moment adds the time', () => expect(sayMoment('2026-11-21T09:05:00Z', now, 'UTC')).toBe('today at 09:05'));
});
