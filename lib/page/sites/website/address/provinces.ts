/**
 * Provinces in brackets behind a town, as Italians and Spaniards write them without a postcode: "Paternò (CT)",
 * "Alcalá (Sevilla)"; and Brazil's states, which stand as two letters. Facts of public record: the plate codes of Italy's
 * provinces, the names of Spain's, the official abbreviations of Brazil's states.
 */
import { fold } from '@/lib/kernel/text';
import { namesByCountry } from '@/lib/language/site-words/site-words';

/** @param name as the table has it: a code in capitals, a name folded. */
export const isProvince = (country: 'BR' | 'ES' | 'IT', name: string): boolean => namesByCountry('provinces').get(country)?.includes(name) === true;

export function provinceAtEnd(text: string): { country: 'IT' | 'ES'; region: string; rest: string } | null {
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,34}?)\s?\((\p{Lu}[\p{L} ]{1,14})\)$/u.exec(text);
  if (!match) return null;
  const [, rest = '', region = ''] = match;
  const country = isProvince('IT', region) ? 'IT' : isProvince('ES', fold(region)) ? 'ES' : null;
  return country && { country, region, rest };
}
