/** How many roles the company lists, where the page says the number. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

/** One or two open roles are every company's everyday. */
const worthSaying = 3;

export default {
  kind: 'open-roles',
  find({ account, company }) {
    const hiring = sure(account?.known['company.hiring']);
    const count = hiring?.value.openRoles ?? 0;
    if (!hiring || company === null || count < worthSaying) return [];
    const evidence = shown(hiring.evidence, String(count));
    if (!evidence) return [];
    return [
      {
        kind: 'open-roles',
        slots: { count: String(count), company },
        source: pageFact('company.hiring', evidence),
        rank: 50,
        rankNow: 68,
        readAt: evidence.readAt,
      },
    ];
  },
} satisfies FactGiver;
