/** How pages show this persona: criteria, words in titles, and a box to try titles. */
import { useCallback } from 'react';
import { CriteriaEditor } from '@/components/criterion-editor/criteria-editor';
import { LearnedExclusions } from '@/components/criterion-editor/learned-exclusions';
import { Section } from '@/components/editor/section';
import type { TestedTitle } from '@/lib/app/persona/test-titles';
import type { EntryTools } from '@/lib/criterion/entry';
import type { Criterion } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Kept } from '@/lib/quality/ruled-out-patterns';
import type { PersonaSheet } from './persona-change';
import { TitleTest } from './title-test';
import { TitleWords } from './title-words';

interface CriteriaSheetProps extends PersonaSheet {
  freshId: () => string;
  /** YYYY-MM-DD. */
  today: string;
  advantages: readonly string[];
  /** Whom the user saved and ruled out. */
  kept: readonly Kept[];
  /** Null until the word tables are there. */
  tools: EntryTools | null;
  test: (persona: Persona, text: string) => Promise<TestedTitle[]>;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

export function CriteriaSheet({ persona, onChange, freshId, today, advantages, kept, tools, test, say, undo }: CriteriaSheetProps) {
  const changeCriteria = useCallback(
    (what: string, next: (criteria: Criterion[]) => Criterion[]) => onChange(what, (record) => ({ ...record, criteria: next(record.criteria) })),
    [onChange],
  );
  return (
    <>
      <Section
        title="Criteria"
        hint="Level, department, place, time in the role, skills, words about the work. Facts of business only: nobody is judged by who they are."
      >
        <CriteriaEditor
          criteria={persona.criteria}
          about="person"
          today={today}
          advantages={advantages}
          tools={tools}
          onChange={changeCriteria}
          say={say}
          undo={undo}
        />
        {tools && <LearnedExclusions record={persona} kept={kept} today={today} onChange={changeCriteria} say={say} undo={undo} />}
      </Section>
      <TitleWords persona={persona} onChange={onChange} freshId={freshId} />
      <TitleTest persona={persona} test={test} />
    </>
  );
}
