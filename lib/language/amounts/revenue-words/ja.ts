/** Japanese words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: '月|月商|月額|月間',
  other: '調達|資金調達|ラウンド|シリーズ|評価額|出資|投資|給与|年収|価格|助成金|融資|借入|資本金',
} satisfies RevenueWords;
