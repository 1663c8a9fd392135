/** What goes on in their day and behind the facts: think, see, feel, do; three deeper questions; what weighs more. */
import { Section } from '@/components/editor/section';
import { ScaleInput } from '@/components/ui/form/scale-input';
import { TextInput } from '@/components/ui/form/text-input';
import { angleOf, angleWords } from '@/lib/persona/angle';
import { deeperQuestions } from '@/lib/persona/deeper-questions';
import type { Persona } from '@/lib/persona/persona';
import type { PersonaSheet } from './persona-change';
import { deeperExamples, leaningExamples, mindExamples } from './persona-examples';

type Mind = NonNullable<Persona['mind']>;

const mind: readonly { part: keyof Mind; label: string; hint: string }[] = [
  { part: 'think', label: 'Think', hint: 'What goes round in their head and is not said aloud?' },
  { part: 'see', label: 'See', hint: 'What do they have in front of them: screens, colleagues, competitors?' },
  { part: 'feel', label: 'Feel', hint: 'Proud of what, tired of what, afraid of what?' },
  { part: 'do', label: 'Do', hint: 'What do they really do about it? Here two people of the same title part ways.' },
];

export function MindSheet({ persona, onChange }: PersonaSheet) {
  const { leaning } = persona;
  const lean = (member: 'risk' | 'novelty', value: number) =>
    onChange('what weighs more', (record) => ({ ...record, leaning: { risk: 3, novelty: 3, ...record.leaning, [member]: value } }));
  return (
    <>
      <Section title="Inside their day" hint="The same title can hide very different people. These four lines tell them apart.">
        {mind.map(({ part, label, hint }) => (
          <TextInput
            key={part}
            label={label}
            hint={hint}
            example={mindExamples[part]}
            rows={2}
            value={persona.mind?.[part] ?? ''}
            onChange={(text) => onChange(`what they ${part}`, (record) => ({ ...record, mind: { ...record.mind, [part]: text } }))}
          />
        ))}
      </Section>
      <Section
        title="Behind the facts"
        hint="Title and duties are where a persona begins. These three questions are where it becomes useful, so a new one is not published without them."
      >
        {deeperQuestions.map(({ part, label, ask }) => (
          <TextInput
            key={part}
            label={label}
            rows={2}
            example={deeperExamples[part]}
            value={persona.deeper?.[part] ?? ''}
            hint={persona.deeper?.[part]?.trim() ? ask : `Needed, and still open. ${ask}`}
            onChange={(text) => onChange(label.replace('?', ''), (record) => ({ ...record, deeper: { ...record.deeper, [part]: text } }))}
          />
        ))}
      </Section>
      <Section
        title="What weighs more"
        hint="People who buy for a company have feelings about it. Your choice for the persona, never read from somebody’s page."
      >
        <ScaleInput
          label="Safety or risk"
          example={leaningExamples.risk}
          low="Wants safety"
          high="Takes risks"
          value={leaning?.risk}
          onChange={(value) => lean('risk', value)}
        />
        <ScaleInput
          label="Proven or new"
          example={leaningExamples.novelty}
          low="Keeps what works"
          high="Wants what is new"
          value={leaning?.novelty}
          onChange={(value) => lean('novelty', value)}
        />
        <p className="text-15" role="status">
          {leaning ? angleWords[angleOf(leaning)] : 'Move a slider, and the angle for a first word stands here.'}
        </p>
      </Section>
    </>
  );
}
