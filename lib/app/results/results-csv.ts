/** Outcomes as a table for a spreadsheet: one line each. It names companies, so it stays with the user: it is never part of a pack. */
import { writeCsv } from '@/lib/exchange/document/csv';
import type { NotedOutcome } from './watch-results';

/** @param word what kinds and bands are called on the screen. */
export const resultsToCsv = (
  outcomes: readonly NotedOutcome[],
  word: { kind: (kind: NotedOutcome['kind']) => string; fit: (fit: NotedOutcome['fit']) => string },
): string =>
  writeCsv([
    ['Company', 'Outcome', 'Day', 'Reason', 'Fit when noted', 'ICP', 'Noted at'],
    ...outcomes.map(({ company, kind, day, reason, fit, at }) => [
      company.name,
      word.kind(kind),
      day,
      reason,
      word.fit(fit),
      fit?.profile.name ?? '',
      at,
    ]),
  ]);
