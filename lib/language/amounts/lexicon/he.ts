/** Hebrew words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { אלף: 1e3, אלפים: 1e3, מיליון: 1e6, מיליארד: 1e9 },
  people: 'עובדים|עובד|עובדות|אנשים|איש',
  alone: 'עצמאי|עצמאית',
  more: 'יותר מ|מעל',
  least: 'לפחות|ומעלה|או יותר',
  less: 'פחות מ|מתחת ל',
  most: 'עד',
  to: 'עד',
  silent: 'כ|בין',
  founded: 'נוסדה|נוסד|נוסדה בשנת|הוקמה|מאז|שנת ייסוד|הוקמה בשנת',
  currencies: { שקל: 'ILS', שקלים: 'ILS' },
} satisfies AmountWords;
