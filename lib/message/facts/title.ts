/** A title whose company no page names. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'title',
  find({ person, company }) {
    const title = sure(person?.known['person.title']);
    const evidence = title && shown(title.evidence, title.value);
    if (!title || !evidence || company !== null) return [];
    return [
      {
        kind: 'title',
        slots: { title: title.value },
        source: pageFact('person.title', evidence),
        rank: 35,
        readAt: evidence.readAt,
      },
    ];
  },
} satisfies FactGiver;
