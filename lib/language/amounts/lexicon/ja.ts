/** Japanese words for numbers, people and founding years. Counter words stand right behind their number. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { 千: 1e3, 万: 1e4, 億: 1e8 },
  people: '社員|従業員|従業員数|社員数|人|名|名の従業員|人の従業員|名の社員|人の社員|メンバー|名様|スタッフ|名規模|人規模|正社員',
  alone: '自営業|個人事業主',
  more: '超|人超|名超',
  least: '以上|名以上|人以上|名以上の従業員|人以上の従業員|名以上の社員',
  less: '未満|人未満|名未満',
  most: '以下|名以下|人以下',
  to: 'から',
  silent: '約|およそ',
  founded: '設立|創業|創立|設立年|設立日|創業年|開業',
  currencies: { 円: 'JPY' },
} satisfies AmountWords;
