/** Rules and certificates that the page names (SOC 2, ISO 27001, HIPAA); what a cookie banner says of the GDPR is no evidence. */
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { quoteLine } from '../../../sources/quote';
import { sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

/** Names as companies write them; the written form is kept. */
const rules =
  /\b(?:SOC ?[123](?: Type (?:I{1,2}|[12]))?|ISO(?:\/IEC)?[ -]?(?:9001|14001|13485|20000|22301|27001|27017|27018|27701|42001|45001)|HIPAA|HITRUST|PCI[ -]DSS|GDPR|DSGVO|RGPD|CCPA|FedRAMP|TISAX|NIS ?2|FERPA|COPPA|FINRA|BaFin|FDA(?:-| )(?:approved|cleared|registered)|FCA|Cyber Essentials(?: Plus)?|CSA STAR|ENS Alto|GxP|IATF 16949|AS9100\w?)(?![\w])/g;

/** Rules that every privacy policy names: they count where the company says that it keeps them. */
const onlyWhenKept = /^(?:GDPR|DSGVO|RGPD|CCPA|FCA|COPPA|FERPA)$/;
const kept =
  /complian|conform(?:e|es|it[ée]|s|ing)?(?![a-zà-ÿ])|konform|certified|authori[sz]ed|regulated by|cumpl|ready|respect(?:s|ons|e)? (?:the|le|du)/i;

export const regulated: Source<string[], WebsiteSubject>[] = [
  ({ outline }) => {
    const named = new Map<string, number>();
    for (const { text, line, isAside } of sentencesOn(outline)) {
      for (const [rule] of text.matchAll(rules)) {
        if (!named.has(rule) && (!onlyWhenKept.test(rule) || (kept.test(text) && !isAside))) named.set(rule, line);
      }
    }
    const value = [...named.keys()];
    return value.length > 0
      ? [{ value, confidence: confidence.labelled, evidence: [...named].map(([item, line]) => quoteLine(outline, line, { part: item, item })) }]
      : [];
  },
];
