/** A sentence of the company's own pages that says something worth speaking about, as it stands there. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'company-words',
  find({ account, company }) {
    const cues = sure(account?.known['company.cues']);
    if (!cues || company === null) return [];
    return cues.value.flatMap((words) => {
      const evidence = shown(cues.evidence, words);
      if (!evidence) return [];
      return [
        {
          kind: 'company-words' as const,
          slots: { quote: words, company },
          source: pageFact('company.cues', evidence),
          rank: 60,
          rankNow: 78,
          readAt: evidence.readAt,
        },
      ];
    });
  },
} satisfies FactGiver;
