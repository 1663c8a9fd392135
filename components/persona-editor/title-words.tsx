/** Titles as words: those that must stand in one, and those that must not. One criterion of the kind `title`. */
import { Section } from '@/components/editor/section';
import { WordsInput } from '@/components/ui/form/words-input';
import type { Criterion } from '@/lib/icp/icp';
import type { PersonaSheet } from './persona-change';
import { personaExamples } from './persona-examples';

interface Words {
  include?: string[];
  exclude?: string[];
}

const isTitle = ({ kind, mode }: Criterion) => kind === 'title' && mode !== 'exclude';

/** Words in, words out: an emptied criterion goes, a first word makes one that counts 2. */
function withWords(criteria: readonly Criterion[], words: Words, id: string): Criterion[] {
  const params = Object.fromEntries(Object.entries(words).filter(([, list]) => list.length > 0));
  const at = criteria.findIndex(isTitle);
  if (Object.keys(params).length === 0) return criteria.filter((_, index) => index !== at);
  if (at < 0) return [...criteria, { id, kind: 'title', params, mode: 'score', weight: 2, because: 'The usual title.' }];
  return criteria.map((criterion, index) => (index === at ? { ...criterion, params } : criterion));
}

export function TitleWords({ persona, onChange, freshId }: PersonaSheet & { freshId: () => string }) {
  const held = (persona.criteria.find(isTitle)?.params ?? {}) as Words;
  const words: Required<Words> = { include: held.include ?? [], exclude: held.exclude ?? [] };
  const set = (over: Words) =>
    onChange('the words in titles', (record) => ({ ...record, criteria: withWords(record.criteria, { ...words, ...over }, freshId()) }));
  return (
    <Section title="Words in titles" hint="For when level and department are too coarse. Whole words, any case, as they stand in titles.">
      <WordsInput
        label="Any of these words"
        example={personaExamples.titlesWith}
        value={words.include}
        onChange={(include) => set({ include })}
        placeholder="demand generation"
        hint="Enter or a comma adds one."
      />
      <WordsInput
        label="None of these words"
        example={personaExamples.titlesWithout}
        value={words.exclude}
        onChange={(exclude) => set({ exclude })}
        placeholder="assistant"
      />
    </Section>
  );
}
