/**
 * How many people work there, where a record or a sentence about the company says so ("a team of 120").
 * The people of customers ("for teams of 50") are not meant.
 */
import { confidence } from '@/lib/signal/confidence';
import type { Interval } from '@/lib/signal/vocabulary';
import type { Found, Source } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { organisationRecords } from '../json-ld-types';
import { sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';

const people =
  "employees|staff(?: members)?|team members|people|experts|professionals|specialists|engineers|colleagues|consultants|developers|mitarbeiter(?:innen)?|mitarbeitende|besch[äa]ftigte|kolleg(?:inn)?en|collaborateurs|employ[ée]s|salari[ée]s|personnes|empleados|trabajadores|profesionales|personas|colaboradores|funcion[áa]rios|profissionais|pessoas|dipendenti|collaboratori|professionisti|persone|medewerkers|werknemers|mensen|collega's|anst[äa]llda|medarbetare|kollegor|medarbejdere|medarbeidere|ansatte|ty[öo]ntekij[äa][äa]|henkil[öo][äa]|asiantuntijaa|ammattilaista|pracownik[óo]w|os[óo]b|specjalist[óo]w|ekspert[óo]w|zam[ěe]stnanc[ůu]|lid[íi]|odborn[íi]k[ůu]|angaja[țt]i|oameni|speciali[șs]ti|[çc]al[ıi][şs]an\\p{L}*";
const headcount = new RegExp(
  `((?<![a-zÀ-ɏ])(?:over|more than|about|around|some|approximately|nearly|almost|[üu]ber|mehr als|rund|etwa|ca\\.?|plus de|environ|pr[èe]s de|m[áa]s de|unos|cerca de|mais de|oltre|pi[ùu] di|circa|meer dan|ruim|ongeveer|över|fler än|drygt|mere end|mer enn|yli|noin|ponad|przeszło|około|blisko|více než|přes|zhruba|peste|aproximativ)\\s+)?(?<![\\d.,])(\\d{1,3}(?:[.,'’ ]\\d{3})+|\\d{1,6})\\s?(\\+)?\\s+(?:[a-zÀ-ɏ\\-]+\\s){0,3}?(?:${people})(?![a-zÀ-ɏ])`,
  'iu',
);
/** In these frames the people are the company's own. */
const ownPeople =
  /(?<![a-zÀ-ɏ])(?:team of|(?:the|our|il|el|das|le|het) team|l['’][ée]quipe|we (?:are|have|employ)|employs?|employing|our|staff of|workforce|wir (?:sind|besch[äa]ftigen)|besch[äa]ftigt|team von|unser|nous sommes|notre [ée]quipe|[ée]quipe de|compte|somos|contamos|equipo de|nuestro|equipe de|nosso|siamo|il nostro|team di|wij zijn|ons team|team van|vi (?:är|er|har)|har|besk[æä]ftiger|sysselsätter|meitä on|työllistä\w+|zatrudnia\w*|zesp[óo][łl]|jesteśmy|zaměstnáv\w+|t[ýy]m|je nás|jsme|echip[ăa]|avem|suntem|ekib\w+|çalışan\w*)(?![a-zà-ÿ])/i;
const othersPeople =
  /\b(?:for|with (?:fewer|less|up to)|companies|businesses|organi[sz]ations|clients?|customers?|enterprises|per|users|served|helped|trained|community|attend\w*|event|kunden|unternehmen|entreprises|empresas|aziende|bedrijven|job|jobs)\b/i;

export const employees: Source<Interval, WebsiteSubject>[] = [
  ({ embedded }) =>
    organisationRecords(embedded).flatMap((node) => {
      const stated = node.numberOfEmployees;
      const record = typeof stated === 'object' && stated !== null ? (stated as Record<string, unknown>) : { value: stated };
      const [min, max] = [record.minValue ?? record.value, record.maxValue ?? record.value].map(Number);
      return min && max && min > 0 && max >= min
        ? [{ value: { min, max }, confidence: confidence.stated, evidence: [quoteText(JSON.stringify(stated), 'json-ld')] }]
        : [];
    }),
  (page) => {
    const counts: Found<Interval>[] = [];
    for (const { text, line } of sentencesOn(page.outline)) {
      const match = text.length <= 400 ? headcount.exec(text) : null;
      if (
        !match ||
        !ownPeople.test(text) ||
        othersPeople.test(text.slice(0, match.index)) ||
        /^\s*(?:or|to|-)\s/i.test(text.slice(match.index + match[0].length))
      )
        continue;
      const count = Number(match[2]!.replace(/\D/g, ''));
      if (count < 2 || count > 3_000_000 || (count >= 1900 && count <= 2100 && match[2]!.length === 4)) continue;
      const more =
        /over|more|över|fler|drygt|mere|mer enn|yli|ponad|przesz|více|přes|peste|[üu]ber|mehr|plus|m[áa]s|mais|oltre|pi[ùu]|meer|ruim/i.test(
          match[1] ?? '',
        );
      const open = more || match[3] !== undefined;
      counts.push({
        value: { min: more ? count + 1 : count, max: open ? null : count },
        confidence: confidence.shaped,
        evidence: [quoteLine(page.outline, line, { part: text })],
      });
    }
    return agreed(counts);
  },
];
