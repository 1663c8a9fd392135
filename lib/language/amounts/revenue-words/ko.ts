/** Korean words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: '월|월간|월매출|매월',
  other: '투자|투자유치|유치|라운드|시리즈|기업가치|펀딩|연봉|급여|가격|지원금|대출|자본금',
} satisfies RevenueWords;
