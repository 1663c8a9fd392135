/** Swedish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'månad|månaden|månadsvis',
  other: 'runda|finansiering|investering|investerat|investerar|värdering|tagit in|lön|pris|bidrag|lån|nyemission',
} satisfies RevenueWords;
