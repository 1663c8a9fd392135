/** Arabic words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9 },
  people: 'موظف|موظفين|موظفًا|موظفا|موظفون|من الموظفين|الموظفين|عدد الموظفين|شخص|شخصًا',
  alone: 'عمل حر|موظف لحسابه الخاص',
  more: 'أكثر من|ما يزيد عن',
  least: 'على الأقل|فأكثر|أو أكثر',
  less: 'أقل من',
  most: 'حتى',
  to: 'إلى|و',
  silent: 'من|حوالي|بين|ما بين|نحو',
  founded: 'تأسست|تأسست عام|تأسست في|منذ|تم التأسيس|سنة التأسيس|تأسست سنة|تاريخ التأسيس',
} satisfies AmountWords;
