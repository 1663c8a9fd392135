/** English words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { k: 1e3, thousand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, trillion: 1e12 },
  people: 'employees|employee|people|person|staff|team members|workers|staff members|persons|full-time employees|ftes|strong|headcount',
  alone: 'self-employed|freelancer',
  more: 'more than|over|above',
  least: 'at least|or more|plus',
  less: 'less than|under|below|fewer than',
  most: 'up to',
  to: 'to|and',
  silent: 'about|around|approximately|circa|between|team of|of',
  founded: 'founded|est|established|since|incorporated|founding year',
  currencies: { dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', pounds: 'GBP' },
} satisfies AmountWords;
