import type { RevenueWords } from '../revenue';

export default {
  month: 'mês|mensal|mensais',
  other: 'rodada|ronda|captação|captou|investimento|investidos|avaliação|salário|preço|financiamento',
} satisfies RevenueWords;
