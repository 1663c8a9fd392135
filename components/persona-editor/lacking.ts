import { quoted } from '@/components/ui/quoted';
import { sayList } from '@/components/ui/say-list';
import { openQuestions } from '@/lib/persona/deeper-questions';
import type { Persona } from '@/lib/persona/persona';

/**
 * Why a persona cannot be published yet; null when it can. Name and quote are what makes it one (G14), and three answers
 * what makes it useful (G21). Those are asked of a persona before pages are compared with it for the first time: one that
 * came with a pack is not held up in the middle of its work, and its sheet says that they are open.
 */
export function lackingOf(persona: Pick<Persona, 'name' | 'quote' | 'negative' | 'deeper'>, published: boolean): string | null {
  if (persona.name.trim() === '') return 'Before publishing it needs a name.';
  if (persona.negative) return null;
  if (persona.quote.trim() === '') return 'Before publishing it needs a quote: what would this person say?';
  const open = published ? [] : openQuestions(persona);
  if (open.length === 0) return null;
  return `Before publishing, answer on the sheet Mind: ${sayList(open.map(({ label }) => quoted(label)))} If nobody has told you yet, write that.`;
}
