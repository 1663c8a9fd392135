/** Portuguese words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'mês|mensal|mensais',
  other: 'rodada|ronda|captação|captou|investimento|investidos|avaliação|salário|preço|financiamento',
} satisfies RevenueWords;
