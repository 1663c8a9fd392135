/** A sentence that the person wrote about their work, as it stands there. The headline is a title, not a sentence. */
import { type FactGiver, pageFact, shown, sure } from '../opening-fact';

export default {
  kind: 'person-words',
  find({ person }) {
    const cues = sure(person?.known['person.cues']);
    if (!cues) return [];
    const headlines = person?.known['person.headline']?.map(({ value }) => value) ?? [];
    return cues.value.flatMap((words) => {
      const evidence = shown(cues.evidence, words);
      if (!evidence || headlines.includes(words)) return [];
      return [
        {
          kind: 'person-words' as const,
          slots: { quote: words },
          source: pageFact('person.cues', evidence),
          rank: 76,
          rankNow: 84,
          readAt: evidence.readAt,
        },
      ];
    });
  },
} satisfies FactGiver;
