/** "SaaS", "healthcare or life sciences", "NAICS 5112": lines of business by any name that the industry tree knows. */
import { resolveIndustry } from '@/lib/language/industries/resolve-industry';
import { defineEntry, only } from '../entry-reader';
import { eachOf, listOf } from '../entry-words';

const lead = /^(?:industry|industries|vertical|sector|branche)\s*:?\s+/i;
const tail = /\s+(?:industry|industries|sector|vertical|companies|company|firms?|businesses|branche)$/i;

const named = (item: string): string | null => (resolveIndustry(item).length > 0 ? item : null);

export default defineEntry({
  about: 'account',
  order: 40,
  examples: ['healthcare or life sciences', 'industry e-commerce', 'NAICS 5112'],
  read: (text) => {
    const written = text.replace(lead, '').replace(tail, '').trim();
    if (/^\d+$/.test(written)) return [];
    const any = named(written) ? [written] : eachOf(listOf(written), named);
    return any ? only('industry-in', { any }) : [];
  },
});
