/**
 * How long anything may stay (design §6). Retention of what was saved counts from the user's own last action; a
 * passive look never prolongs it (trust finding T71b, the CNIL's KASPR decision of December 2024).
 */
const hour = 3_600_000;
const day = 24 * hour;

export const retention = {
  /** Company signals from a look. */
  companyPage: 30 * day,
  /** A person who was looked at and not saved: long enough for a profile and its company page to join up. */
  recentPerson: 24 * hour,
  /** A saved record, from the user's own last action. */
  saved: 365 * day,
  /** A value that the user typed, from the moment of typing. */
  ownValue: 365 * day,
  /** What the user noted, from their own last action on it. */
  notes: 365 * day,
} as const;

/** ISO time at which something kept under `rule` since `from` must be gone. */
export function expiry(rule: keyof typeof retention, from: Date): string {
  return new Date(from.getTime() + retention[rule]).toISOString();
}
