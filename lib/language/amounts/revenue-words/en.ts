/** English words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'month|monthly|mo|mrr',
  other: 'raised|raise|funding|funded|round|valuation|valued|series|invested|investment|saved|savings|fine|loan|grant|price|salary',
} satisfies RevenueWords;
