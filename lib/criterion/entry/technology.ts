/** "uses HubSpot or Salesforce, not Zoho": what a company runs on. What it should not use becomes an exclusion of its own. */
import { fold } from '@/lib/kernel/text';
import { defineEntry, type Entered } from '../entry-reader';
import { listOf } from '../entry-words';
import { wellKnownTools } from '../well-known-tools';

const kind = 'technology';
const lead =
  /^(?:uses?|using|runs? on|running on|works? with|built (?:on|with)|tech(?:nology)? stack|tech|tools?|technolog(?:y|ies)|technographic information)\s*:?\s+/i;
const no = /(?:,|;|^)?\s*\b(?:but\s+)?(?:not|no|nor|without|never|except)\s+(?:uses?\s+|using\s+)?/i;
const known = new Map(wellKnownTools.map((name) => [fold(name), name]));
/** More words are a sentence, not the name of a tool. */
const mostWords = 4;

export default defineEntry({
  about: 'account',
  order: 35,
  examples: ['uses HubSpot or Salesforce, not Zoho', 'runs on AWS'],
  read: (text) => {
    const said = lead.test(text);
    const [wanted = '', ...unwanted] = text.replace(lead, '').split(no);
    const names = listOf(wanted).map((name) => known.get(fold(name)) ?? name);
    const none = unwanted.flatMap(listOf).map((name) => known.get(fold(name)) ?? name);
    const all = [...names, ...none];
    if (all.length === 0 || all.some((name) => name.split(/\s+/).length > mostWords)) return [];
    if (!said && !all.every((name) => known.has(fold(name)))) return [];
    const together = /\band\b|&/i.test(wanted) && !/\bor\b/i.test(wanted) && names.length > 1;
    const criteria: Entered[] = [];
    if (names.length > 0) criteria.push({ kind, params: together ? { all: names } : { any: names } });
    if (none.length > 0) criteria.push({ kind, params: { any: none }, mode: 'exclude' });
    return [criteria];
  },
});
