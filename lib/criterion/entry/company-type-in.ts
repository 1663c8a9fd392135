/** "privately held", "listed", "government or non-profit": who stands behind the company. */
import { parseCompanyType } from '@/lib/language/company-types/company-type';
import { type CompanyType, companyTypes } from '@/lib/signal/vocabulary';
import { defineEntry, only } from '../entry-reader';
import { eachOf, listOf, slugOf } from '../entry-words';

const lead = /^(?:company )?(?:type|structure|ownership)\s*:?\s+/i;
const words: Readonly<Record<string, CompanyType>> = {
  listed: 'public',
  'publicly-traded': 'public',
  'listed-company': 'public',
  'public-company': 'public',
  'privately-held': 'private',
  'private-company': 'private',
  'private-limited-company': 'private',
  llc: 'private',
  'limited-liability-company': 'private',
  'non-profit': 'nonprofit',
  'public-sector': 'government',
  'public-body': 'government',
  'sole-proprietor': 'sole-proprietorship',
  freelancer: 'self-employed',
  freelancers: 'self-employed',
};

const typeOf = (item: string): CompanyType | null => {
  const slug = slugOf(item.replace(/\s+(?:companies|firms?|businesses)$/i, ''));
  return companyTypes.find((each) => each === slug) ?? (Object.hasOwn(words, slug) ? words[slug]! : null) ?? parseCompanyType(item);
};

export default defineEntry({
  about: 'account',
  order: 70,
  examples: ['privately held', 'listed or government'],
  read: (text) => {
    const any = eachOf(listOf(text.replace(lead, '')), typeOf);
    return any ? only('company-type-in', { any }) : [];
  },
});
