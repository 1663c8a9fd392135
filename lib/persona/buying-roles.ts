/** The parts that people play in a purchase, in words, and how a title hints at them. */
import type { TitleReading } from '@/lib/language/titles/parse-title';
import type { BuyingRole } from './persona';

export const buyingRoleWords: Readonly<Record<BuyingRole, { label: string; does: string }>> = {
  'decision-maker': { label: 'Decision-maker', does: 'says yes or no' },
  'economic-buyer': { label: 'Economic buyer', does: 'releases the money' },
  influencer: { label: 'Influencer', does: 'shapes what the others think' },
  user: { label: 'User', does: 'works with it every day' },
  recommender: { label: 'Recommender', does: 'compares offers and proposes one' },
  champion: { label: 'Champion', does: 'wants it and fights for it inside' },
  procurement: { label: 'Procurement', does: 'negotiates terms and price' },
  blocker: { label: 'Blocker', does: 'can stop it: security, law, works council' },
};

const executive = new Set(['owner', 'founder', 'c-suite', 'partner']);
const departmentHead = new Set(['vp', 'director', 'head']);

/** The rule by which a title hints at a part; shown beside the guess, because it is one. */
export const guessRule =
  'Owners, founders and the C-suite decide and release money; vice presidents, directors and heads decide for their department; managers and leads influence and recommend; everybody else uses. Purchasing is procurement. Legal can block.';

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
