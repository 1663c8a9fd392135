/** Portuguese words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, mi: 1e6, bi: 1e9, bilhão: 1e9, bilhões: 1e9 },
  people: 'funcionários|funcionário|colaboradores|pessoas|trabalhadores|empregados|profissionais|pessoa',
  alone: 'autônomo',
  more: 'mais de|acima de',
  least: 'pelo menos|ou mais',
  less: 'menos de|abaixo de',
  most: 'até',
  to: 'a|e',
  silent: 'entre|de|cerca de',
  founded: 'fundada|fundado|desde|criada|ano de fundação|fundação',
  currencies: { reais: 'BRL' },
} satisfies AmountWords;
