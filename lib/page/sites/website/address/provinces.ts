/**
 * Provinces in brackets behind a town, as Italians and Spaniards write them without a postcode: "Paternò (CT)",
 * "Alcalá (Sevilla)". Facts of public record: the plate codes of Italy's provinces and the names of Spain's.
 */
import { fold } from '@/lib/kernel/text';
import { wordsOf } from '@/lib/language/site-words/site-words';

let known: readonly ReadonlySet<string>[] | null = null;

/** Italy's and Spain's, in the order of the tables: "IT:AG AL …" and "ES:alava,…". */
const provincesOf = (country: 'IT' | 'ES'): ReadonlySet<string> => {
  known ??= ['IT:', 'ES:'].map(
    (head) =>
      new Set(
        wordsOf('provinces')
          .find((list) => list.startsWith(head))
          ?.slice(3)
          .split(','),
      ),
  );
  return known[country === 'IT' ? 0 : 1]!;
};

export function provinceAtEnd(text: string): { country: 'IT' | 'ES'; region: string; rest: string } | null {
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,34}?)\s?\((\p{Lu}[\p{L} ]{1,14})\)$/u.exec(text);
  if (!match) return null;
  const [, rest = '', region = ''] = match;
  const country = provincesOf('IT').has(region) ? 'IT' : provincesOf('ES').has(fold(region)) ? 'ES' : null;
  return country && { country, region, rest };
}
