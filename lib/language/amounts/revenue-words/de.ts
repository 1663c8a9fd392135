/** German words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'monat|monatlich',
  other: 'finanzierung|finanzierungsrunde|bewertung|investiert|investition|eingesammelt|gehalt|preis|förderung|kredit',
} satisfies RevenueWords;
