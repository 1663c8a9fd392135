/** Title and company: says little, and honestly why this person is asked. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'title-at-company',
  find({ person, company }) {
    const title = sure(person?.known['person.title']);
    if (!title || company === null) return [];
    const typed = title.evidence.find(({ source }) => source === 'user');
    const evidence = shown(title.evidence, title.value);
    if (!evidence && !typed) return [];
    return [
      {
        kind: 'title-at-company',
        slots: { title: title.value, company },
        source: evidence ? pageFact('person.title', evidence) : { kind: 'user' },
        rank: 45,
        readAt: (evidence ?? typed!).readAt,
      },
    ];
  },
} satisfies FactGiver;
