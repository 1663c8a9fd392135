/** Chinese words for numbers, people and founding years, in simplified and traditional characters. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 },
  people: '人|名|位|名员工|位员工|员工|名员工数|人员|名員工|位員工|員工|名會員|名僱員|个员工|個員工|员工人数|員工人數|雇员|名雇员|公司规模|规模|規模',
  alone: '自雇|自僱|自由职业',
  more: '超过|多于|超過|多於',
  least: '以上|人以上|名以上|名员工以上|名員工以上|位以上|至少|及以上|人及以上|或以上|名或以上',
  less: '少于|不足|少於|以下|人以下|名以下',
  most: '最多|不超过|不超過',
  to: '至|到',
  silent: '约|大约|約|大約|共',
  founded: '成立|创立|成立于|创立于|成立於|創立|創立於|成立时间|成立時間|始于|创办于|创建于',
  currencies: { 元: 'CNY', 人民币: 'CNY', 人民幣: 'CNY', 美元: 'USD', 欧元: 'EUR', 歐元: 'EUR' },
} satisfies AmountWords;
