import { describe, expect, it } from 'vitest';
import { isStale, staleAfterDays } from './freshness';

const today = new Date('2026-11-28T10:00:00Z');
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000).toISOString();

describe('how old words may be', () => {
  it('words of the last thirty days are fresh, older ones are stale', () => {
    expect(isStale({ source: 'line', readAt: daysAgo(0) }, today)).toBe(false);
    expect(isStale({ source: 'line', readAt: daysAgo(staleAfterDays) }, today)).toBe(false);
    expect(isStale({ source: 'line', readAt: daysAgo(staleAfterDays + 1) }, today)).toBe(true);
    expect(isStale({ source: 'import', readAt: daysAgo(90) }, today)).toBe(true);
  });

  it('the user’s own answer does not age, and a time that cannot be read proves nothing', () => {
    expect(isStale({ source: 'user', readAt: daysAgo(400) }, today)).toBe(false);
    expect(isStale({ source: 'line', readAt: 'some day' }, today)).toBe(false);
  });
});
