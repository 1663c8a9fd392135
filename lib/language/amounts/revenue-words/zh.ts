/** Chinese words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: '月|每月|月收入|月营收|月營收',
  other: '融资|融資|轮融资|輪融資|估值|投资|投資|募资|募資|薪资|薪資|价格|價格|补贴|贷款|注册资本|註冊資本|资本额|資本額',
} satisfies RevenueWords;
