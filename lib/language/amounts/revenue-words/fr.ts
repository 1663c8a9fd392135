/** French words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'mois|mensuel',
  other: 'levée|levés|levé|lève|valorisation|investis|investissement|tour|subvention|salaire|prix|financement',
} satisfies RevenueWords;
