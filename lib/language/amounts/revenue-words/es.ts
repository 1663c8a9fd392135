/** Spanish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'mes|mensual|mensuales',
  other: 'ronda|financiación|inversión|invertidos|valoración|recaudó|levantó|subvención|salario|precio',
} satisfies RevenueWords;
