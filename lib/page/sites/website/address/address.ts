/** A postal address as a page shows it, and how what was read of it becomes one. */
import type { Place } from '@/lib/signal/vocabulary';
import type { Street } from './left-side';
import type { Part } from './parts';

export interface Address {
  place: Place;
  /** Lines it stands on, first to last (inclusive). */
  first: number;
  last: number;
  /** What stands in front of it: a label ("Head office"), or the line or part before ("Acme Ltd"), else "". */
  before: string;
  /** True with a street or box; false for a bare "Springfield, MA 01105". */
  street: boolean;
}

export interface Read {
  address: Address;
  /** First part behind the address. */
  next: number;
}

/** @param at the part of the anchor. @param tail what stands behind the street: town, region, code, country. */
export function finish(
  parts: Part[],
  at: number,
  next: number,
  street: Street,
  tail: string[],
  found: { city: string | null; region: string | null; country: string | null },
): Read {
  const place: Place = { text: [...street.texts, ...tail].filter(Boolean).join(', ') };
  if (found.city) place.city = found.city.replace(/\sCedex.*$/i, '');
  if (found.region) place.region = found.region;
  if (found.country) place.country = found.country;
  const last = parts[Math.max(at, next - 1)]!.line;
  const first = street.texts.length > 0 ? street.firstLine : parts[at]!.line;
  return { address: { place, first, last, before: street.before, street: street.strength > 0 }, next: Math.max(at + 1, next) };
}
