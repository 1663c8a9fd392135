/** Dutch words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'maand|maandelijks',
  other: 'financiering|financieringsronde|opgehaald|investering|geïnvesteerd|waardering|salaris|prijs|subsidie',
} satisfies RevenueWords;
