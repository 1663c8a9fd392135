/** Time enters the domain only through this type, so that tests and the command line can fix it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** Whole months from `from` (`YYYY` or `YYYY-MM`, a bare year counts from January) to `at`; null when `from` is neither. */
export function monthsSince(from: string, at: Date): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(from);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : 1;
  if (month < 1 || month > 12) return null;
  return (at.getUTCFullYear() - year) * 12 + at.getUTCMonth() + 1 - month;
}
