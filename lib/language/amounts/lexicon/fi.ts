/** Finnish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tuhatta: 1e3, tuhat: 1e3, milj: 1e6, miljoona: 1e6, miljoonaa: 1e6, mrd: 1e9, miljardi: 1e9, miljardia: 1e9 },
  people: 'työntekijää|työntekijä|henkilöä|henkilö|henkeä|työntekijöitä|ammattilaista|asiantuntijaa',
  alone: 'itsenäinen ammatinharjoittaja|yksityisyrittäjä',
  more: 'yli|enemmän kuin',
  least: 'vähintään|tai enemmän|ja enemmän',
  less: 'alle|vähemmän kuin',
  most: 'enintään|korkeintaan',
  to: 'ja',
  silent: 'noin|n',
  founded: 'perustettu|vuodesta|perustamisvuosi|perustettiin',
  currencies: { euroa: 'EUR' },
} satisfies AmountWords;
