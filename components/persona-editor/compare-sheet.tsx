/** The twin check: this persona beside another, and what they do differently. */
import { useState } from 'react';
import { Section } from '@/components/editor/section';
import { Choice } from '@/components/ui/form/choice';
import { PickOne } from '@/components/ui/form/pick-one';
import type { Persona } from '@/lib/persona/persona';
import { type Difference, type TwinCheck, twinCheck } from '@/lib/quality/twin-check';
import { personaExamples } from './persona-examples';

interface CompareSheetProps {
  persona: Persona;
  others: readonly Persona[];
}

/** More pills than this are a wall. */
const mostPills = 12;

const verdicts: Record<TwinCheck['verdict'], string> = {
  duplicate: 'Duplicates: they say the same in behaviour and in criteria. Keep one, or write down what sets them apart.',
  'same-on-paper':
    'Two people who look the same on a page and behave differently. Pages cannot tell them apart: ask the first question below in a talk.',
  different: 'Two different personas.',
};

export function CompareSheet({ persona, others }: CompareSheetProps) {
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  const Pick = others.length > mostPills ? PickOne : Choice;
  const checked = other && twinCheck(persona, other);
  return (
    <>
      <Section title="Twin check" hint="Equal numbers can hide unequal people. What counts is what they do.">
        {others.length === 0 ? (
          <p className="text-15">There is no other persona to compare with yet.</p>
        ) : (
          <Pick
            label="Compare with"
            example={personaExamples.twin}
            options={others.map(({ id, name }) => ({ value: id, label: name || 'Without a name' }))}
            value={other?.id ?? ''}
            onChange={setChosen}
          />
        )}
        {checked && (
          <p role="status" className="text-15 font-semibold">
            {verdicts[checked.verdict]}
          </p>
        )}
      </Section>
      {other && checked && checked.behaviour.length > 0 && (
        <Differences title="In behaviour" first={persona.name} second={other.name} rows={checked.behaviour} />
      )}
      {other && checked && checked.criteria.length > 0 && (
        <Differences title="In criteria" first={persona.name} second={other.name} rows={checked.criteria} />
      )}
    </>
  );
}

interface DifferencesProps {
  title: string;
  first: string;
  second: string;
  rows: readonly Difference[];
}

function Differences({ title, first, second, rows }: DifferencesProps) {
  return (
    <table className="mt-4 w-full table-fixed border-collapse text-left text-15">
      <caption className="border-t border-rule py-3 text-left text-18 font-semibold">{title}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-13">
          <th scope="col" className="w-1/4 py-2 pr-4 font-semibold">
            What
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            {first || 'This one'}
          </th>
          <th scope="col" className="py-2 font-semibold">
            {second || 'The other'}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what} className="border-b border-rule align-top">
            <th scope="row" className="py-2 pr-4 text-13 font-normal text-soft">
              {row.what}
            </th>
            <td className="py-2 pr-4">{row.first || <span className="text-soft">nothing written</span>}</td>
            <td className="py-2">{row.second || <span className="text-soft">nothing written</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
