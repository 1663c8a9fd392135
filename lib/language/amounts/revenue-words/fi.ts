/** Finnish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'kuukausi|kuukaudessa|kk',
  other: 'rahoitus|rahoituskierros|kierros|sijoitus|sijoitti|investointi|arvostus|keräsi|palkka|hinta|avustus|laina|investoi',
} satisfies RevenueWords;
