/**
 * Narrowing down in three tables (D8): first what many companies share (general), then what only the best customers share
 * (unique), then who does the work there (team). Each level is only worth writing when the one before is there.
 */
import type { Criterion } from '@/lib/icp/icp';

export const levels = ['general', 'unique', 'team'] as const;
export type Level = (typeof levels)[number];

/** What a register or a first look at the website says of many companies. */
const generalKinds = new Set([
  'industry-in',
  'business-model-in',
  'location-in',
  'age-between',
  'employees-between',
  'company-type-in',
  'funding-in',
  'technology',
]);
/** Who works there, or is looked for. */
const team = /\b(?:teams?|departments?|roles?|staff|engineers?|developers?|in-house|people who|headcount of)\b/i;

/** What only the user notes or asks is unique: no register holds it. */
export function levelOf({ kind, params }: Criterion): Level {
  if (generalKinds.has(kind)) return 'general';
  if (kind === 'hiring-for') return 'team';
  const { attribute, ask } = (params ?? {}) as { attribute?: unknown; ask?: unknown };
  return team.test(`${attribute ?? ''} ${ask ?? ''}`) ? 'team' : 'unique';
}

export interface Levels {
  counts: Readonly<Record<Level, number>>;
  /** The level to write next, in the order; null when each has something. */
  next: Level | null;
}

/** Exclusions say whom to leave alone and belong to no level. */
export function levelsOf(criteria: readonly Criterion[]): Levels {
  const counts = { general: 0, unique: 0, team: 0 };
  for (const criterion of criteria) if (criterion.mode !== 'exclude') counts[levelOf(criterion)] += 1;
  return { counts, next: levels.find((level) => counts[level] === 0) ?? null };
}
