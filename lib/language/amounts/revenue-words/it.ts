import type { RevenueWords } from '../revenue';

export default {
  month: 'mese|mensile|mensili',
  other: 'round|finanziamento|investimento|investiti|raccolti|raccolto|valutazione|stipendio|prezzo',
} satisfies RevenueWords;
