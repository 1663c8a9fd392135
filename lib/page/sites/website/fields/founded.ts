/**
 * The year of foundation: a record's, or a phrase with the company as its subject ("since 1987", "gegründet 2014").
 * The same words about somebody else ("member since 1998") are passed over.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Found, Source } from '../../../reader';
import { memberText } from '../../../sources/json-ld';
import { quoteLine, quoteText } from '../../../sources/quote';
import { organisationRecords } from '../json-ld-types';
import { ownVoice, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';
import { tilesOn } from './tiles';

const foundedWords =
  /(?<![a-zÀ-ɏ])(?:founded|established|estd?|incorporated|started|created|launched|opened|gegr[üu]ndet|gr[üu]ndung(?:sjahr)?|fond[ée]e?|cr[ée]+[ée]*e|fundad[ao]|fondat[ao]|nat[ao]|constituid[ao]|creada|opgericht|gesticht|grundad(?:es|e)?|grundat|bildades|grundlagt|stiftet|etabler(?:et|t)|perustettu|za[łl]o[żz]on[ayo]|powsta[łl]a?|zalo[žz]en[ao]?|zalo[žz]ili|fondat[ăa]|[îi]nfiin[țt]at[ăa])(?![a-zà-ÿ])\.?[^.\d]{0,40}?\b(1[6-9]\d\d|20\d\d)\b/i;
/** "Nasce il 20 giugno 1987", "nació a finales del año 1987", "est née en 1987": a day and a month may stand between. */
const foundedBorn =
  /(?<![a-zÀ-ɏ])(?:nasce|nacque|naci[óo]|nace|nasceu|est n[ée]e?)\s(?:[a-zà-ÿ]+\s){0,4}(?:\d{1,2}º?\s(?:de\s)?[a-zà-ÿ]{3,10}\s(?:del?\s)?)?(1[6-9]\d\d|20\d\d)\b/i;
/** "Our journey began in 2021", "Nuestra historia comenzó en el año 2020", "unsere Reise begann 2021", and no outing ("unsere Reise nach Lissabon 2019"). */
const foundedJourney =
  /(?<![a-zÀ-ɏ])(?:our|the) (?:journey|story|history|adventure) (?:began|begins|started|starts)[^.\d]{0,30}\b(1[6-9]\d\d|20\d\d)\b|(?:historia|aventura|trayectoria|hist[óo]ria|storia|histoire|aventure)\s(?:[a-zà-ÿ]+\s)?(?:comenz[óo]|empez[óo]|inici[óo]|nace|come[çc]ou|comincia|inizia|[èe] iniziata|commence|d[ée]bute|a commenc[ée]|a d[ée]but[ée])[^.\d]{0,30}\b(1[6-9]\d\d|20\d\d)\b|(?:unsere (?:reise|geschichte)|vår resa|vores rejse) (?:begann|beginnt|startete?|började|startade|begyndte|startede|im jahre?)(?![a-zà-ÿ])[^.\d]{0,30}\b(1[6-9]\d\d|20\d\d)\b|\b(1[6-9]\d\d|20\d\d) (?:begann|beginnt|startete|började|startade|begyndte|startede) (?:unsere (?:reise|geschichte)|vår resa|vores rejse)/i;
/** No subject at all: the page's company was born. */
const headlessBirth = /^(?:nasce|nacque|naci[óo]|nace|nasceu)\s/i;
/** German and Dutch put the verb last: "wurde 1987 gegründet". */
const foundedBehind = /\b(1[6-9]\d\d|20\d\d)\b[^.\d]{0,40}?(?:\b(?:gegr[üu]ndet|opgericht|perustettu|kurul\p{L}*|kurdu\p{L}*)|설립|창립)/iu;
/** Without spaces: 1998年に創業, 成立于1998年, 創業 1998年. */
const foundedEastern =
  /(?:設立|創業|創立|成立于|成立於|创立于|创建于|创办于)[^\d。]{0,4}(1[6-9]\d\d|20\d\d)年|(1[6-9]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?に?(?:設立|創業|創立|成立|创立)/;
const sinceWords =
  /(?:^|[^a-zÀ-ɏ])(?:since|seit|depuis|desde|dal|sinds|anno|sedan|siden|vuodesta|od|din)\s+(?:anno\s+|roku\s+|anul\s+|år\s+)?(1[6-9]\d\d|20\d\d)\b/i;
/** "We opened our second office in 2015", "launched a new app in 2021": what began is not the company. */
const startedElse =
  /\b(?:started|created|launched|opened)\b[^.\d]{0,30}\b(?:our|its|their|second|third|new|another|office|branch|shop|store|line|app|site|website|version|platform|programme?|factory|plant|facility|warehouse|showroom)\b/i;
/** What makes a year something else than the company's first. */
const otherSubject =
  /\b(?:members?|certified|accredited|partners|partnerships?|partner (?:of|with|since|seit|dal|depuis|desde|sinds|sedan|siden)|customers?|clients?|president|director|ceo|manager|employees?|joined|has been with|with us|version|award|copyright|©|blog|posted|updated|working with|work(?:ed)? with|trabajamos con|travaillons avec|arbeiten (?:wir )?mit|lavoriamo con|trabalhamos com|programme?|project|product|event|conference|in business with|mitglied|kunden?|membres?|clientes?|clients|miembros?|zertifiziert)\b/i;

/** "In business since 1926", "Since 1977, Acme has …": the company's whole life, not that of one product. */
const wholeLife =
  /\b(?:in business|been (?:in|serving|helping|making|building|providing|manufacturing|designing|delivering)|operating|trading|family[- ](?:owned|run)|serving|(?:on|in) the market|auf dem markt|sul mercato|en el mercado|sur le march[ée]|no mercado|op de markt|p[åa] mark(?:naden|edet)|na rynku|na trhu|pe pia[țt][ăa]|t[äa]tig|bestehen|existe|existimos)\b/i;

/** A slogan ends with its year, give or take a word. */
const endsWithYear = (text: string, since: RegExpExecArray): boolean => text.length - since.index - since[0].length <= 12;

/** "Since 2021 / Awards": the year of what is named below it. */
const isOthersCaption = (label: string, subject: WebsiteSubject): boolean =>
  /^\p{L}+(?:\s\p{L}+)?$/u.test(label) && !isAbout('foundedLabel', label) && !ownVoice(label, subject);

/** "Family business since 1993": what the firm is stands right in front of the year, so that nobody else is meant. */
const firmSince =
  /(?:family[- ](?:business|firm|company|owned|run)|familienunternehmen|familienbetrieb|meisterbetrieb|fachbetrieb|handwerksbetrieb|inhabergef[üu]hrt|entreprise familiale|maison familiale|empresa familiar|(?:azienda|impresa) (?:di famiglia|familiare)|a conduzione familiare|familiebedrijf|familjef[öo]retag|familie(?:virksomhed|bedrift|firma)|rodinn[áa] firma|firma rodzinna|perheyritys|aile [şs]irketi)[,:]?\s$/i;

function sinceItself(text: string, end: number, subject: WebsiteSubject): boolean {
  if (text.length > 220 || !ownVoice(text, subject)) return false;
  const behind = text.slice(end, end + 30).replace(/^[\s,]+/, '');
  return (
    wholeLife.test(text) ||
    /^(?:we|wir|nous|noi|wij)\b/i.test(behind) ||
    (ownVoice(behind, subject) && !/^(?:our|us|the|unser|notre|nos|nuestr|noss|nostr|ons|onze)/i.test(behind))
  );
}

export const founded: Source<number, WebsiteSubject>[] = [
  ({ embedded }) =>
    organisationRecords(embedded).flatMap((node) => {
      const date = memberText(node, 'foundingDate');
      const year = Number(/^\d{4}/.exec(date ?? '')?.[0]);
      return year >= 1600 ? [{ value: year, confidence: confidence.stated, evidence: [quoteText(date!, 'json-ld')] }] : [];
    }),
  (page, subject) => {
    const years: Found<number>[] = [];
    const others = new Set(tilesOn(page.outline, /\b\d{4}$/, (label) => isOthersCaption(label, subject)).map((each) => each.line));
    for (const { text, line } of sentencesOn(page.outline)) {
      if (!/\d{4}/.test(text) || others.has(line)) continue;
      const isTagline = text.length <= 60;
      const own = ownVoice(text, subject) || headlessBirth.test(text);
      const strong =
        isTagline || own
          ? (foundedWords.exec(text) ?? foundedBorn.exec(text) ?? foundedBehind.exec(text) ?? foundedEastern.exec(text) ?? foundedJourney.exec(text))
          : null;
      const since = sinceWords.exec(text);
      const match =
        strong ??
        (since &&
        ((isTagline && endsWithYear(text, since)) ||
          firmSince.test(text.slice(0, since.index + 1)) ||
          sinceItself(text, since.index + since[0].length, subject))
          ? since
          : null);
      if (match && !startedElse.test(match[0]) && !otherSubject.test(text.slice(0, match.index + match[0].length)) && !/\b(?:he|she)\b/i.test(text))
        years.push({
          value: Number(match.slice(1).find(Boolean)),
          confidence: strong && own ? confidence.shaped : confidence.placed,
          evidence: [quoteLine(page.outline, line, { part: text })],
        });
    }
    const told = years.filter((each) => each.confidence === confidence.shaped);
    return agreed(told.length > 0 ? told : years);
  },
];
