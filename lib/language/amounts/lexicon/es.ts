/** Spanish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, billones: 1e12 },
  people: 'empleados|empleado|personas|trabajadores|colaboradores|empleadas|profesionales|persona',
  alone: 'autónomo|por cuenta propia',
  more: 'más de',
  least: 'al menos|o más',
  less: 'menos de',
  most: 'hasta',
  to: 'a|y',
  silent: 'entre|de|unos|cerca de|aproximadamente',
  founded: 'fundada|fundado|desde|creada|año de fundación|fundación',
  currencies: { dólares: 'USD' },
} satisfies AmountWords;
