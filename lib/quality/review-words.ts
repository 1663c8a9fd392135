/** Cadences, triggers and the checklist of a review, in words; the advice of three sources side by side (L5–L12). */
import { type ChangeKind, changeKinds, type reviewCadences } from '@/lib/icp/review';

export const cadenceWords: Readonly<Record<(typeof reviewCadences)[number], { label: string; advice: string }>> = {
  6: { label: 'Every 6 months', advice: 'The strictest of the three: at least once in half a year, and whenever something big changes.' },
  9: { label: 'Every 9 months', advice: 'Between the other two: once or twice a year, as your market moves.' },
  12: { label: 'Every 12 months', advice: 'The most patient: at least once a year.' },
};

interface ChangeWords {
  label: string;
  say: string;
}

/** The eleven things that make a review due before its time. */
export const changeWords: Readonly<Record<ChangeKind, ChangeWords>> = {
  'new-product': { label: 'A new product', say: 'You launched something that other companies may want.' },
  'new-market': { label: 'A new market', say: 'You sell in a new place or a new industry.' },
  'shift-in-results': { label: 'Results shift', say: 'Another sort of company buys, or fewer people answer.' },
  'new-data': { label: 'New data', say: 'A survey, an analysis or a report says something new.' },
  'product-change': { label: 'Your product changed', say: 'What you have does something else than it did.' },
  'new-competitor': { label: 'A new competitor', say: 'Somebody else goes after the same companies.' },
  'customer-behaviour': { label: 'Customers changed', say: 'They want, use or need other things than before.' },
  'efforts-fall-flat': { label: 'Efforts fall flat', say: 'Messages that used to work no longer do.' },
  'wrong-customers': { label: 'The wrong customers come', say: 'Those who sign are not those you wanted.' },
  'industry-trend': { label: 'A trend in the industry', say: 'The whole industry moves.' },
  'buyer-behaviour': { label: 'Buying changed', say: 'Other people decide, or in another way.' },
};

export const changeOptions = changeKinds.map((kind) => ({ kind, ...changeWords[kind] }));

/** Ways to keep a profile true, to go through at each review (L12). */
export const reviewSteps: readonly { title: string; ask: string }[] = [
  { title: 'Feedback of customers', ask: 'What did customers tell us since the last time that this profile does not say?' },
  { title: 'Patterns in sales', ask: 'Whom did we win and lose lately, and would this profile have told them apart?' },
  { title: 'Industry and competitors', ask: 'What changed around us: rules, prices, somebody new?' },
  { title: 'The team', ask: 'What do sales, support and marketing see every week that we left out?' },
  { title: 'A test', ask: 'Which criterion do we doubt most, and how could two campaigns settle it?' },
];
