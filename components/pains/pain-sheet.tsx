/** One pain: the problem, the words and facts that suggest it, the question to ask, and where it applies. */
import type { ReactNode } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { WordsInput } from '@/components/ui/form/words-input';
import { hashOf } from '@/components/workspace/route';
import type { Pain } from '@/lib/icp/icp';
import { CueTest } from './cue-test';
import { WhereItApplies } from './where-it-applies';

interface Named {
  id: string;
  name: string;
}

interface PainSheetProps {
  pain: Pain;
  onChange: (what: string, next: (pain: Pain) => Pain) => void;
  personas: readonly Named[];
  segments: readonly Named[];
  /** What names this pain. */
  usedBy: readonly (Named & { screen: 'icp' | 'persona' | 'proofs' })[];
  /** The editor of its signs. */
  signs: ReactNode;
  onRemove: () => void;
}

type Prose = 'challenge' | 'consequence' | 'urgency' | 'outcome';

const prose: readonly { part: Prose; label: string; placeholder: string }[] = [
  { part: 'challenge', label: 'Challenge', placeholder: 'Orders are copied by hand from the shop into the warehouse system.' },
  {
    part: 'consequence',
    label: 'What it costs when nothing changes',
    placeholder: 'One parcel in thirty goes to the wrong place; two people do nothing else.',
  },
  { part: 'urgency', label: 'Why now', placeholder: 'The season begins in eight weeks.' },
  { part: 'outcome', label: 'How they would measure that it is solved', placeholder: 'Wrong parcels per thousand, hours per week.' },
];

export function PainSheet({ pain, onChange, personas, segments, usedBy, signs, onRemove }: PainSheetProps) {
  const set = (what: string, over: Partial<Pain>) => onChange(what, (record) => ({ ...record, ...over }));
  return (
    <>
      <Section title="The problem" hint="In the words of the people who have it.">
        <TextInput
          label="Name"
          value={pain.name}
          onChange={(name) => set('the name', { name })}
          placeholder="Orders copied by hand"
          error={pain.name.trim() === '' ? 'A pain needs a name: profiles point at it.' : null}
          maxLength={200}
        />
        {prose.map(({ part, label, placeholder }) => (
          <TextInput
            key={part}
            label={label}
            rows={2}
            value={pain[part] ?? ''}
            onChange={(text) => set(label.toLowerCase(), { [part]: text })}
            placeholder={placeholder}
          />
        ))}
      </Section>
      <Section title="Words that suggest it" hint="Plain words and phrases that somebody who has this problem would write. Whole words, any case.">
        <WordsInput
          label="Cues"
          value={pain.cues ?? []}
          onChange={(cues) => set('the cues', { cues: cues.filter((cue) => cue.length > 1) })}
          placeholder="copy and paste"
          hint="Enter or a comma adds one; at least two letters each."
        />
        <CueTest cues={pain.cues ?? []} />
      </Section>
      <Section
        title="Facts that suggest it"
        hint="In the language of criteria: hiring for support, a new role since spring, a tool that is in the way."
      >
        {signs}
      </Section>
      <Section title="Question to ask" hint="Open, and answerable by somebody who does not have it.">
        <TextInput
          label="Question"
          rows={2}
          value={pain.question ?? ''}
          onChange={(question) => set('the question', { question })}
          placeholder="What happens between a click on “buy” and the parcel?"
        />
      </Section>
      <WhereItApplies pain={pain} personas={personas} segments={segments} onChange={set} />
      <Section title="Where it is used">
        {usedBy.length === 0 ? (
          <p className="text-15">No profile names it yet: add it on the sheet of an ICP or a persona.</p>
        ) : (
          <ul>
            {usedBy.map(({ id, name, screen }) => (
              <li key={`${screen}/${id}`}>
                <a className="text-15 text-accent underline underline-offset-4" href={hashOf(screen, id)}>
                  {name}
                </a>
                <span className="text-soft"> · {screen === 'icp' ? 'ICP' : screen === 'persona' ? 'persona' : 'proof'}</span>
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button look="quiet" onClick={onRemove}>
            Remove this pain
          </Button>
        </div>
      </Section>
    </>
  );
}
