import type { RevenueWords } from '../revenue';

export default {
  month: 'mois|mensuel',
  other: 'levée|levés|levé|lève|valorisation|investis|investissement|tour|subvention|salaire|prix|financement',
} satisfies RevenueWords;
