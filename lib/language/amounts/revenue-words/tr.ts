/** Turkish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'ay|aylık|ayda',
  other: 'yatırım|yatırımı|tur|turu|turda|değerleme|değerlemesi|finansman|maaş|ücret|fiyat|hibe|kredi|fon',
} satisfies RevenueWords;
