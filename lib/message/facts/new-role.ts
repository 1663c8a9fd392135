/** A role that began within a year: people who are new look around, and say so themselves. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

/** Months in which a role still counts as new; within the first six it is a reason to write now. */
const recent = { mention: 12, event: 6 } as const;

export default {
  kind: 'new-role',
  find({ person, company, today }) {
    const started = sure(person?.known['person.roleStarted']);
    const title = sure(person?.known['person.title']);
    const [year, month] = started?.value.split('-').map(Number) ?? [];
    if (!started || !title || company === null || year === undefined || month === undefined) return [];
    const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
    const evidence = shown(started.evidence, String(year));
    if (!evidence || months < 0 || months > recent.mention) return [];
    return [
      {
        kind: 'new-role',
        slots: { title: title.value, company, when: started.value },
        source: pageFact('person.roleStarted', evidence),
        event: months <= recent.event,
        rank: months <= recent.event ? 82 : 62,
        readAt: evidence.readAt,
      },
    ];
  },
} satisfies FactGiver;
