/** Chinese words for "until today" and units of time, in simplified and traditional characters. Months are numbers. */
import type { DateWords } from '../date-words';

export default {
  present: '至今|现在|目前|今|迄今|現在|目前任職|至現在|至现在',
  to: '至|到',
  year: '年',
  month: '月|个月|個月|個月份',
} satisfies DateWords;
