/** Italian words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'mese|mensile|mensili',
  other: 'round|finanziamento|investimento|investiti|raccolti|raccolto|valutazione|stipendio|prezzo',
} satisfies RevenueWords;
