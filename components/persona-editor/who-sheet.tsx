/** Who this persona is: name, quote, the ICPs in which they buy and their part there. */
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { Choice, Choices } from '@/components/ui/form/choice';
import { PickRecords } from '@/components/ui/form/pick-records';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import { buyingRoles } from '@/lib/persona/persona';
import { sayRole } from '@/lib/persona/role-words';
import type { PersonaSheet } from './persona-change';
import { personaExamples } from './persona-examples';

interface Named {
  id: string;
  name: string;
}

interface WhoSheetProps extends PersonaSheet {
  icps: readonly Named[];
  pains: readonly Named[];
  onDuplicate: () => void;
  onMakeNegative: () => void;
  onRemove: () => void;
}

export function WhoSheet({ persona, onChange, icps, pains, onDuplicate, onMakeNegative, onRemove }: WhoSheetProps) {
  const set = (what: string, over: Partial<typeof persona>) => onChange(what, (record) => ({ ...record, ...over }));
  return (
    <>
      <Section title="Name and voice" hint="A name that says what they stand for, and one sentence that they would say themselves.">
        <TextInput
          label="Name"
          example={personaExamples.name}
          value={persona.name}
          onChange={(name) => set('the name', { name })}
          placeholder="Careful Finance Fiona"
          error={persona.name.trim() === '' ? 'Give the persona a name: a trait, the role, a first name.' : null}
          maxLength={200}
        />
        <TextInput
          label="Quote"
          example={personaExamples.quote}
          rows={2}
          value={persona.quote}
          onChange={(quote) => set('the quote', { quote })}
          placeholder="If I cannot show the board what it saves, it does not exist."
          error={persona.quote.trim() === '' ? 'Write what they would say about their main goal or problem.' : null}
        />
        <Choice
          label="What a match means"
          example={personaExamples.match}
          options={[
            { value: 'wanted', label: 'Somebody to speak with' },
            { value: 'unwanted', label: 'Somebody to leave alone' },
          ]}
          value={persona.negative ? 'unwanted' : 'wanted'}
          onChange={(value) =>
            onChange('what a match means', ({ negative: _negative, ...record }) => (value === 'unwanted' ? { ...record, negative: true } : record))
          }
          hint="A persona to leave alone is looked at first; whoever matches it is named as such before any score."
        />
      </Section>
      <Section title="Where they buy" hint="Size, trade and place of the company belong to the ICP and are not repeated here.">
        {icps.length > 0 ? (
          <PickRecords
            label="Ideal companies"
            example={personaExamples.icps}
            records={icps}
            value={persona.icps}
            onChange={(value) => set('the ideal companies', { icps: value })}
          />
        ) : (
          <p className="text-15">
            No ICP is written yet. Describe the{' '}
            <a className="text-accent underline underline-offset-4" href={hashOf('profiles')}>
              ideal company
            </a>{' '}
            first: a persona lives inside one.
          </p>
        )}
        <Choices
          label="Parts in the purchase"
          example={personaExamples.roles}
          options={buyingRoles.map((role) => ({ value: role, label: sayRole(role).label }))}
          value={persona.roles ?? []}
          onChange={(roles) => set('the parts in the purchase', { roles })}
          hint={`Several are possible: an owner may decide, pay and use. ${(persona.roles ?? []).map((role) => `${sayRole(role).label}: ${sayRole(role).does}`).join('. ')}`}
        />
        <TextInput
          label="Their part, in a sentence"
          example={personaExamples.role}
          value={persona.role}
          onChange={(role) => set('their part', { role })}
          placeholder="Finds solutions, recommends them and works with them every day"
        />
      </Section>
      <Section title="Pains" hint="Problems from your library that hurt this persona.">
        {pains.length > 0 ? (
          <PickRecords
            label="Pains of this persona"
            example={personaExamples.pains}
            records={pains}
            value={persona.pains}
            onChange={(value) => set('the pains', { pains: value })}
          />
        ) : (
          <p className="text-15">
            No pain is written yet.{' '}
            <a className="text-accent underline underline-offset-4" href={hashOf('pains')}>
              Write the first one
            </a>
            , with the words that give it away.
          </p>
        )}
      </Section>
      <Section title="This record">
        <div className="flex flex-wrap gap-2">
          <Button look="quiet" onClick={onDuplicate}>
            Duplicate
          </Button>
          {!persona.negative && (
            <Button look="quiet" onClick={onMakeNegative}>
              Make it a negative persona
            </Button>
          )}
          <Button look="quiet" onClick={onRemove}>
            Remove
          </Button>
        </div>
        <p className="text-12 text-soft">A negative persona begins as a copy without its exclusions; this one stays as it is.</p>
      </Section>
    </>
  );
}
