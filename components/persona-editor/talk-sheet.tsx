/** How to speak with this persona: tone, channels, objections with honest replies, and the three stages of a relation. */
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { OrderedWords } from '@/components/ui/form/ordered-words';
import { ScaleInput } from '@/components/ui/form/scale-input';
import { TextInput } from '@/components/ui/form/text-input';
import { angleOf, angleWords } from '@/lib/persona/angle';
import type { Persona, Tone } from '@/lib/persona/persona';
import type { PersonaSheet } from './persona-change';
import { personaExamples, stageExamples, toneExamples } from './persona-examples';

type Stages = NonNullable<Persona['stages']>;

const tones: readonly { part: keyof Tone; label: string; low: string; high: string }[] = [
  { part: 'formal', label: 'How formal', low: 'Casual', high: 'Formal' },
  { part: 'technical', label: 'How technical', low: 'Plain', high: 'Technical' },
  { part: 'serious', label: 'How serious', low: 'Light', high: 'Serious' },
];

const stages: readonly { part: keyof Stages; label: string; hint: string }[] = [
  { part: 'early', label: 'Before the first purchase', hint: 'What calms their doubts?' },
  { part: 'repeat', label: 'As a customer', hint: 'What keeps it worth their while?' },
  { part: 'atRisk', label: 'When they may leave', hint: 'Which signs show it, and what brings them back?' },
];

interface TalkSheetProps extends PersonaSheet {
  freshId: () => string;
}

export function TalkSheet({ persona, onChange, freshId }: TalkSheetProps) {
  const objections = persona.objections ?? [];
  const change = (id: string, over: { says?: string; reply?: string }) =>
    onChange('an objection', (record) => ({
      ...record,
      objections: (record.objections ?? []).map((objection) => (objection.id === id ? { ...objection, ...over } : objection)),
    }));
  return (
    <>
      <Section title="Tone" hint="How a message to this persona sounds. You set it for the persona; nobody’s character is guessed.">
        {tones.map(({ part, label, low, high }) => (
          <ScaleInput
            key={part}
            label={label}
            example={toneExamples[part]}
            low={low}
            high={high}
            value={persona.tone?.[part]}
            onChange={(value) =>
              onChange('the tone', (record) => ({ ...record, tone: { formal: 3, technical: 3, serious: 3, ...record.tone, [part]: value } }))
            }
          />
        ))}
      </Section>
      <Section title="Channels" hint="Where they are active and like to be reached, best first: the exact place, not “online”.">
        <OrderedWords
          label="Channels, best first"
          example={personaExamples.channels}
          addLabel="Add a channel"
          placeholder="LinkedIn, short; the user group in Hamburg"
          value={persona.channels ?? []}
          onChange={(channels) => onChange('the channels', (record) => ({ ...record, channels }))}
        />
      </Section>
      <Section title="Objections" hint="What they say against it, and a reply that is true.">
        {objections.length === 0 && <p className="text-15">None yet. Write the one that you heard last.</p>}
        {objections.map(({ id, says, reply }, at) => (
          <fieldset key={id} className="border-l border-edge pl-4">
            <legend className="sr-only">Objection {at + 1}</legend>
            <div className="grid gap-2">
              <TextInput
                label="They say"
                example={personaExamples.says}
                value={says}
                onChange={(text) => change(id, { says: text })}
                placeholder="We have no time for a new tool this year."
              />
              <TextInput label="You reply" example={personaExamples.reply} rows={2} value={reply} onChange={(text) => change(id, { reply: text })} />
              <div>
                <Button
                  look="plain"
                  onClick={() =>
                    onChange('an objection', (record) => ({ ...record, objections: (record.objections ?? []).filter((each) => each.id !== id) }))
                  }
                >
                  Remove this objection
                </Button>
              </div>
            </div>
          </fieldset>
        ))}
        <div>
          <Button
            look="quiet"
            onClick={() =>
              onChange('a new objection', (record) => ({
                ...record,
                objections: [...(record.objections ?? []), { id: freshId(), says: '', reply: '' }],
              }))
            }
          >
            Add an objection
          </Button>
        </div>
      </Section>
      <Section title="Three stages" hint="The same person needs another word as a stranger, as a customer and on the way out.">
        {stages.map(({ part, label, hint }) => (
          <TextInput
            key={part}
            label={label}
            example={stageExamples[part]}
            hint={`${hint} Angle: ${angleWords[angleOf(persona.leaning, part)]}`}
            rows={2}
            value={persona.stages?.[part] ?? ''}
            onChange={(text) => onChange(label, (record) => ({ ...record, stages: { ...record.stages, [part]: text } }))}
          />
        ))}
      </Section>
    </>
  );
}
