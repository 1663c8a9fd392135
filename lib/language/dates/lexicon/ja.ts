/** Japanese words for "until today" and units of time. Months are numbers. */
import type { DateWords } from '../date-words';

export default {
  present: '現在|現在に至る|今|現職|在籍中|在職中|現在まで',
  to: 'から',
  year: '年|年間',
  month: '月|ヶ月|か月|カ月|ヵ月|ケ月|ヶ月間|か月間|カ月間|ヵ月間|箇月',
} satisfies DateWords;
