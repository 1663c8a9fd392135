/** What the company says it is good at. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'specialty',
  find({ account, company }) {
    const specialties = sure(account?.known['company.specialties']);
    if (!specialties || company === null) return [];
    return specialties.value.slice(0, 3).flatMap((specialty) => {
      const evidence = shown(specialties.evidence, specialty);
      if (!evidence) return [];
      return [
        {
          kind: 'specialty' as const,
          slots: { specialty, company },
          source: pageFact('company.specialties', evidence),
          rank: 40,
          readAt: evidence.readAt,
        },
      ];
    });
  },
} satisfies FactGiver;
