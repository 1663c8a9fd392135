/**
 * The company's name on its legal notice: the full one with its legal form where the notice names it, beside the name that
 * the site goes by. The first name with a legal form counts that is kin to the site or has an address below it; hosting
 * firms and authorities stand further down.
 */
import { agree, confidence } from '@/lib/signal/confidence';
import type { Found, Page, Source } from '../../../reader';
import { isAside } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import { domainMatch } from '../name/domain-match';
import { asName, endsWithLegalForm, nameKey } from '../name/words';
import type { WebsiteSubject } from '../subject';
import { name } from './name';
import { officesOf } from './offices';

const label =
  /^(?:company|company name|legal name|registered name|firma|firmenname|unternehmen|anbieter|diensteanbieter|betreiber|herausgeber|verantwortlich|raison sociale|dénomination sociale|éditeur|société|raz[oó]n social|denominaci[oó]n(?: social)?|titular|empresa|denomina[çc][ãa]o social|raz[ãa]o social|ragione sociale|denominazione|titolare|bedrijfsnaam|handelsnaam|nazwa|nazwa firmy|f[öo]retag|firmanavn|yritys|会社名|商号|販売業者|회사명|상호|公司名称)\s?[:：]\s?/i;
/** "Acme is a trading name of Acme Holdings Ltd". */
const tradeName =
  /^.{2,60}(?:trad(?:ing|e) name of|handelsnaam van|(?:eine )?marke der|marque (?:commerciale )?de|marca (?:comercial )?de|marchio di)\s+/i;
const sentence = /\s(?:is|ist|est|es|è|é|and its|by|of the|van de|der|des|de la)\s/;
/** Lines further down speak of others: hosting, supervision, pictures. */
const reach = 60;

export const legalName: Source<string, WebsiteSubject>[] = [
  (page, subject) => {
    const brand = name[0]!(page, subject);
    const legal = legalNameOf(page, subject);
    const [known] = brand;
    if (!legal) return brand;
    if (known && nameKey(known.value) === nameKey(legal.value))
      return [
        { value: legal.value, confidence: agree([known.confidence, legal.confidence]), evidence: [...legal.evidence, ...known.evidence].slice(0, 4) },
      ];
    return [...brand, legal];
  },
];

function legalNameOf(page: Page, subject: WebsiteSubject): Found<string> | null {
  const { outline } = page;
  const { offices } = officesOf(page, subject);
  const quotes = new Set(offices.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  let seen = 0;
  for (const [index, line] of outline.lines.entries()) {
    if (isAside(outline, line) || line.text.length > 120) continue;
    if (++seen > reach) return null;
    const text = line.text
      .replace(label, '')
      .replace(tradeName, '')
      .replace(/[\s:,;]+$/, '');
    const value = endsWithLegalForm(text) ? asName(text) : null;
    if (value === null || !/^[A-ZÀ-ÞĀ-ɏ\d]/.test(value) || sentence.test(value)) continue;
    const isKin = domainMatch(value, subject.keys) >= 0.6 || text !== line.text;
    const hasAddress = outline.lines.slice(index + 1, index + 4).some((next) => quotes.has(next.text));
    if (isKin || hasAddress)
      return { value, confidence: isKin ? confidence.labelled : confidence.placed, evidence: [quoteLine(outline, index, { part: value })] };
  }
  return null;
}
