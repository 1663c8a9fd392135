/** A round of money within a year, in the words of the page. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

/** Longer lines are tables, not sentences. */
const longest = 120;

export default {
  kind: 'funding',
  find({ account, company, today }) {
    const funding = sure(account?.known['company.funding']);
    const last = funding?.value.last;
    if (!funding || company === null || last === undefined) return [];
    const [year, month = 12] = last.split('-').map(Number);
    const months = (today.getUTCFullYear() - year!) * 12 + today.getUTCMonth() + 1 - month;
    const evidence = funding.evidence.find(({ quote }) => quote.length <= longest);
    const seen = evidence && shown(funding.evidence, evidence.quote);
    if (!seen || months < 0 || months > 12) return [];
    return [
      {
        kind: 'funding',
        slots: { quote: seen.quote, company },
        source: pageFact('company.funding', seen),
        rank: 50,
        rankNow: 72,
        readAt: seen.readAt,
      },
    ];
  },
} satisfies FactGiver;
