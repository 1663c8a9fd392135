/** A role that began within a year: people who are new look around, and say so themselves. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

/** Months in which a role still counts as new. */
const recent = 12;

export default {
  kind: 'new-role',
  find({ person, company, today }) {
    const started = sure(person?.known['person.roleStarted']);
    const title = sure(person?.known['person.title']);
    const [year, month] = started?.value.split('-').map(Number) ?? [];
    if (!started || !title || company === null || year === undefined || month === undefined) return [];
    const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
    const evidence = shown(started.evidence, String(year));
    if (!evidence || months < 0 || months > recent) return [];
    return [
      {
        kind: 'new-role',
        slots: { title: title.value, company, when: started.value },
        source: pageFact('person.roleStarted', evidence),
        rank: 62,
        rankNow: 82,
        readAt: evidence.readAt,
      },
    ];
  },
} satisfies FactGiver;
