/** Korean words for numbers, people and founding years. Counter words stand right behind their number. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { 천: 1e3, 만: 1e4, 억: 1e8 },
  people: '직원|직원수|명|인|명의 직원|임직원|명 직원|사원|직원 수|구성원|명의 임직원',
  alone: '자영업|개인사업자',
  more: '초과|명 초과',
  least: '이상|명 이상|명이상|인 이상',
  less: '미만|명 미만',
  most: '이하|명 이하',
  to: '에서|부터',
  silent: '약|규모',
  founded: '설립|창립|설립연도|설립일|창업|설립년도',
  currencies: { 원: 'KRW' },
} satisfies AmountWords;
