/** Turkish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { bin: 1e3, mn: 1e6, mlyn: 1e6, milyon: 1e6, mlr: 1e9, milyar: 1e9 },
  people: 'çalışan|çalışanı|kişi|personel|çalışana|uzman',
  alone: 'serbest meslek|serbest çalışan',
  more: 'üzeri|üzerinde|den fazla|dan fazla|fazla',
  least: 'en az|ve üzeri|ve üstü|veya daha fazla',
  less: 'den az|dan az|altında',
  most: 'en fazla',
  to: 'ile|ila',
  silent: 'yaklaşık|arası|arasında|civarında',
  founded: 'kuruluş|kurulduğu|kuruluş yılı|kuruluş tarihi|kuruldu',
  currencies: { lira: 'TRY', tl: 'TRY' },
} satisfies AmountWords;
