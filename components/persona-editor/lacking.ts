import type { Persona } from '@/lib/persona/persona';

/** Why a persona cannot be published yet; null when it can. Name and quote are what makes it one (requirements G14). */
export function lackingOf({ name, quote, negative }: Pick<Persona, 'name' | 'quote' | 'negative'>): string | null {
  if (name.trim() === '') return 'Before publishing it needs a name.';
  if (!negative && quote.trim() === '') return 'Before publishing it needs a quote: what would this person say?';
  return null;
}
