/** The lines of an ICP's document that say how its companies buy, and what the team is like that works with the product. */
import type { TemplateLine } from './template-line';

export const buyingCategory = 'Buying process';

/** Lists in an order. */
export const buyingLists: readonly (TemplateLine & { add: string })[] = [
  {
    characteristic: 'Steps before a purchase',
    ask: 'What do they do, in this order, before they sign: search, read reviews, compare prices, ask around, try it?',
    add: 'Add a step',
  },
  {
    characteristic: 'Who influences the decision',
    ask: 'Whose word weighs from outside the table: colleagues, friends, industry experts, voices they follow?',
    add: 'Add an influence',
  },
];

export const buyingLines: readonly TemplateLine[] = [
  { characteristic: 'Length of a purchase', ask: 'From the first talk to the signature.' },
  { characteristic: 'Who is involved', ask: 'How many people, from which departments?' },
  { characteristic: 'How decisions are made', ask: 'By one person, by consensus, by a board?' },
  { characteristic: 'Evaluation criteria', ask: 'Price, features, support, security, quality, ease: what comes first?' },
  { characteristic: 'Channels for research', ask: 'Where do they look before they speak with anybody?' },
  { characteristic: 'Budget', ask: 'Whose money, how much, planned when?' },
];

export const teamCategory = 'Team that uses it';

/** The six things to know of the team inside the company (requirements D9). */
export const teamLines: readonly TemplateLine[] = [
  { characteristic: 'Teams', ask: 'Which teams work with it?' },
  { characteristic: 'Team size', ask: 'How many people?' },
  { characteristic: 'Titles', ask: 'Who leads them?' },
  { characteristic: 'Tasks', ask: 'What do they do all week that it touches?' },
  { characteristic: 'Team pains', ask: 'What slows them down?' },
  { characteristic: 'Team goal', ask: 'What do they want more of?' },
];
