/** A tool that a page names where people read it; what only the page's code shows is no opening. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'tool',
  find({ account, company }) {
    const tools = sure(account?.known['company.technologies']);
    if (!tools || company === null) return [];
    return tools.value.slice(0, 6).flatMap(({ name }) => {
      const evidence = shown(tools.evidence, name);
      if (!evidence) return [];
      return [
        {
          kind: 'tool' as const,
          slots: { tool: name, company },
          source: pageFact('company.technologies', evidence),
          rank: 48,
          readAt: evidence.readAt,
        },
      ];
    });
  },
} satisfies FactGiver;
