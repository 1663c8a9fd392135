/** A role that the company is looking for, by its title. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'open-role',
  find({ account, company }) {
    const hiring = sure(account?.known['company.hiring']);
    if (!hiring || company === null) return [];
    return (hiring.value.titles ?? []).slice(0, 3).flatMap((title) => {
      const evidence = shown(hiring.evidence, title);
      if (!evidence) return [];
      return [
        {
          kind: 'open-role' as const,
          slots: { title, company },
          source: pageFact('company.hiring', evidence),
          rank: 50,
          rankNow: 80,
          readAt: evidence.readAt,
        },
      ];
    });
  },
} satisfies FactGiver;
