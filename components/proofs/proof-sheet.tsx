/** One proof: the case, its figure, whose it is, where it can be checked, and for which pains and segments. */
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { PickRecords } from '@/components/ui/form/pick-records';
import { TextInput } from '@/components/ui/form/text-input';
import type { Proof } from '@/lib/icp/proof';

interface Named {
  id: string;
  name: string;
}

interface ProofSheetProps {
  proof: Proof;
  pains: readonly Named[];
  segments: readonly Named[];
  onChange: (what: string, next: (proof: Proof) => Proof) => void;
  onRemove: () => void;
}

export function ProofSheet({ proof, pains, segments, onChange, onRemove }: ProofSheetProps) {
  const set = (what: string, over: Partial<Proof>) => onChange(what, (record) => ({ ...record, ...over }));
  return (
    <>
      <Section title="What can be shown" hint="Only what is true and may be told.">
        <TextInput
          label="Name"
          value={proof.name}
          onChange={(name) => set('the name', { name })}
          placeholder="Warehouse in Bremen"
          error={proof.name.trim() === '' ? 'A proof needs a name to be found by.' : null}
          maxLength={200}
        />
        <TextInput
          label="The case"
          rows={3}
          value={proof.text}
          onChange={(text) => set('the case', { text })}
          placeholder="What was hard, what was done, what is different now."
        />
        <TextInput
          label="Figure"
          value={proof.figure ?? ''}
          onChange={(figure) => set('the figure', { figure })}
          placeholder="−31 % overtime in a quarter"
          hint="One number with its unit and its time."
        />
        <TextInput
          label="Customer"
          value={proof.customer ?? ''}
          onChange={(customer) => set('the customer', { customer })}
          placeholder="A wholesaler with 400 people"
          hint="As they allow to be named."
        />
        <TextInput
          label="Source"
          value={proof.source ?? ''}
          onChange={(source) => set('the source', { source })}
          placeholder="Case study of March, page 2"
          hint="Where a colleague or a customer can check it."
        />
      </Section>
      <Section title="For whom" hint="A proof convinces when it is about their problem in their kind of company. Nothing chosen means anybody.">
        {pains.length > 0 && (
          <PickRecords label="Pains" records={pains} value={proof.pains ?? []} onChange={(value) => set('its pains', { pains: value })} />
        )}
        {segments.length > 0 && (
          <PickRecords
            label="Segments"
            records={segments}
            value={proof.segments ?? []}
            onChange={(value) => set('its segments', { segments: value })}
          />
        )}
        {pains.length + segments.length === 0 && <p className="text-15">There are no pains and segments to choose from yet.</p>}
        <div>
          <Button look="quiet" onClick={onRemove}>
            Remove this proof
          </Button>
        </div>
      </Section>
    </>
  );
}
