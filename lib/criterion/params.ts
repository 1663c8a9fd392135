/** Pieces of the settings of criteria. Every object is strict: a setting that nobody reads must not look as if it counted. */
import { z } from '@/lib/kernel/schema';

/** At least one word or phrase; 200 are more than any editor shows. */
export const words = z.array(z.string().trim().min(1).max(200)).min(1, 'Give at least one.').max(200, 'At most 200 are possible.');

export const wholeNumber = z.number().int('Give a whole number.').min(0, 'Give 0 or more.').max(1e12);
export const amount = z.number().min(0, 'Give 0 or more.').max(1e15);

/** A factor: 1 allows nothing outside, 2 reaches from half to double. */
export const tolerance = z.number().min(1, 'Give 1 (nothing outside) or more.').max(100);

/** ISO 4217: three capital letters. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'Give a currency as three capital letters, such as USD.');

/** One end at least, and in order. */
export function inOrder(low: number | undefined, high: number | undefined): boolean {
  return (low !== undefined || high !== undefined) && (low === undefined || high === undefined || low <= high);
}

export const inOrderMessage = 'Give a lower end, an upper end or both, the lower first.';

/** A choice out of a closed list, at least one. */
export const choices = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.array(z.enum(options)).min(1, 'Give at least one.');
