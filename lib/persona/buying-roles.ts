/** How a title hints at the parts that people play in a purchase. */
import type { TitleReading } from '@/lib/language/titles/parse-title';
import type { BuyingRole } from './persona';

const executive = new Set(['owner', 'founder', 'c-suite', 'partner']);
const departmentHead = new Set(['vp', 'director', 'head']);

/** A guess from one title, by `guessRule`: several parts for somebody who wears several hats. Empty when the title says no level. */
export function guessBuyingRoles({ roles }: Pick<TitleReading, 'roles'>): BuyingRole[] {
  const guessed = roles.flatMap(({ seniority, functions }): BuyingRole[] => {
    if (functions[0] === 'purchasing') return ['procurement'];
    const blocks: BuyingRole[] = functions[0] === 'legal' ? ['blocker'] : [];
    if (executive.has(seniority)) return ['decision-maker', 'economic-buyer'];
    if (departmentHead.has(seniority)) return ['decision-maker', ...blocks];
    if (seniority === 'manager' || seniority === 'lead') return ['influencer', 'recommender', ...blocks];
    return seniority === 'unknown' ? blocks : ['user', ...blocks];
  });
  return [...new Set(guessed)];
}
