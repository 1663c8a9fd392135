/** "Headcount grew 12% in the last 6 months": one share and one span in a sentence about the people of a company. */
import { parseTenure } from '@/lib/language/dates/tenure';
import type { Growth } from '@/lib/signal/vocabulary';

const people =
  /employee|headcount|workforce|mitarbeit|belegschaft|effectif|salari[ée]|emplead|plantilla|funcion[aá]ri|dipendent|organico|werknemer|medewerker/iu;
const more = /\+|grow|grew|increas|gewachsen|wuchs|wachstum|zuwachs|croissance|augment|creci|cresc|aument|groei|gestegen|toegenomen/iu;
const less =
  /[-–−]\s?\d{1,3}(?:[.,]\d)?\s?%|decreas|declin|shrank|drop|gesunken|r[üu]ckgang|geschrumpft|baiss|diminu|r[ée]duc|disminu|ca[ií]d|redu|calo|krimp|gedaald/iu;

/** Null when the sentence is about something else, says two shares or spans, or leaves open which way it goes. */
export function headcountGrowth(text: string): Growth | null {
  if (text.length > 200 || !people.test(text)) return null;
  const shares = [...text.matchAll(/(\d{1,3}(?:[.,]\d)?)\s?%/g)];
  const spans = [...text.matchAll(/(?<![\d.,])(\d{1,2})[\s-]?(\p{L}{1,12})/gu)].flatMap(([, count, unit]) => parseTenure(`${count} ${unit}`) ?? []);
  const isLess = less.test(text);
  if (shares.length !== 1 || spans.length !== 1 || spans[0] === 0 || isLess === more.test(text)) return null;
  const percent = Number(shares[0]![1]!.replace(',', '.'));
  return { percent: isLess ? -percent : percent, months: spans[0]! };
}
