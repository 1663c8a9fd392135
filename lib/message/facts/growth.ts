/** How much the company has grown, where the page says the number. Shrinking is no opening. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

/** Below ten per cent a year nobody there would call it growth. */
const worthSaying = 10;

export default {
  kind: 'growth',
  find({ account, company }) {
    const growth = sure(account?.known['company.growth']);
    if (!growth || company === null || growth.value.percent < worthSaying) return [];
    const percent = String(growth.value.percent);
    const evidence = shown(growth.evidence, percent);
    if (!evidence) return [];
    return [
      {
        kind: 'growth',
        slots: { percent, months: String(growth.value.months), company },
        source: pageFact('company.growth', evidence),
        rank: 50,
        rankNow: 70,
        readAt: evidence.readAt,
      },
    ];
  },
} satisfies FactGiver;
