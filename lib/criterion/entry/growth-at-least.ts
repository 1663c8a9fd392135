/** "growing 20 % a year", "10% growth in 6 months". */
import { defineEntry, only } from '../entry-reader';

const percent = /(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:%|percent|per cent|prozent)/i;
const span = /(?:in|over|within|per|a|each|every)?\s*(\d{1,3})?\s*(month|year|quarter)s?/i;
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const grows = /\bgrow(?:s|ing|n|th)?\b|\bwächst|\bwachs/i;
/** Growth without a span is growth in a year. */
const year = 12;

export default defineEntry({
  about: 'account',
  order: 15,
  examples: ['growing 20 % a year', '10 % growth in 6 months'],
  read: (text) => {
    const found = percent.exec(text);
    if (!found || !grows.test(text)) return [];
    const over = span.exec(text.replace(found[0], ' '));
    const months = over ? Number(over[1] ?? 1) * monthsOf[over[2]!.toLowerCase()]! : year;
    return only('growth-at-least', { percent: Number(found[1]!.replace(',', '.')), months });
  },
  vague: [
    {
      words: /\b(?:fast|rapidly|quickly|steadily|strongly)?[- ]?grow(?:s|ing|th)\b|\bscale-?ups?\b/i,
      why: 'a rate says it for everybody: OECD statistics call a company high-growth from 20 % a year on',
      offers: ['growing 20 % a year', 'growing 10 % a year'],
    },
  ],
});
