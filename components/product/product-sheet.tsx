/** What is sold, in the words that pains, proofs and messages draw on, and who else sells it. */
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { LinesInput } from '@/components/ui/form/lines-input';
import { TextInput } from '@/components/ui/form/text-input';
import type { Competitor, Product } from '@/lib/icp/product';

interface ProductSheetProps {
  product: Product;
  freshId: () => string;
  onChange: (what: string, next: (product: Product) => Product) => void;
  onRemove: () => void;
}

const lists: readonly { part: 'features' | 'useCases' | 'advantages'; label: string; placeholder: string }[] = [
  { part: 'features', label: 'Features that resonate', placeholder: 'Finds wrong addresses before the parcel leaves' },
  { part: 'useCases', label: 'Use cases', placeholder: 'Two warehouses, one team' },
  { part: 'advantages', label: 'Advantages that nobody else has', placeholder: 'Running within a week, without a project' },
];

export function ProductSheet({ product, freshId, onChange, onRemove }: ProductSheetProps) {
  const set = (what: string, over: Partial<Product>) => onChange(what, (record) => ({ ...record, ...over }));
  const change = (id: string, over: Partial<Competitor>) =>
    onChange('a competitor', (record) => ({
      ...record,
      competitors: record.competitors.map((each) => (each.id === id ? { ...each, ...over } : each)),
    }));
  return (
    <>
      <Section title="What you sell" hint="A criterion should rest on an advantage, and a message should name a feature that somebody cared about.">
        <TextInput
          label="Name"
          value={product.name}
          onChange={(name) => set('the name', { name })}
          placeholder="Parcel Check"
          error={product.name.trim() === '' ? 'Name it as customers do.' : null}
          maxLength={200}
        />
        {lists.map(({ part, label, placeholder }) => (
          <LinesInput
            key={part}
            label={label}
            value={product[part]}
            onChange={(value) => set(label.toLowerCase(), { [part]: value })}
            placeholder={placeholder}
          />
        ))}
        <TextInput
          label="Pricing and packages"
          rows={2}
          value={product.pricing}
          onChange={(pricing) => set('the pricing', { pricing })}
          placeholder="Per warehouse and month; fits companies from two warehouses up."
          hint="Which kind of customer is at ease with it?"
        />
      </Section>
      <Section title="Competitors" hint="Whom they go after, and what they leave open for you.">
        {product.competitors.length === 0 && <p className="text-15">None yet. Doing nothing, a spreadsheet or an intern may be the strongest one.</p>}
        {product.competitors.map(({ id, name, targets, gap }) => (
          <fieldset key={id} className="border-l border-edge pl-4">
            <legend className="sr-only">{name || 'A competitor'}</legend>
            <div className="grid gap-2">
              <TextInput label="Competitor" value={name} onChange={(text) => change(id, { name: text })} maxLength={200} />
              <TextInput label="Whom they go after" value={targets} onChange={(text) => change(id, { targets: text })} />
              <TextInput label="What they leave open" value={gap} onChange={(text) => change(id, { gap: text })} />
              <div>
                <Button
                  look="plain"
                  onClick={() =>
                    onChange('a competitor', (record) => ({ ...record, competitors: record.competitors.filter((each) => each.id !== id) }))
                  }
                >
                  {`Remove ${name || 'this competitor'}`}
                </Button>
              </div>
            </div>
          </fieldset>
        ))}
        <div>
          <Button
            look="quiet"
            onClick={() =>
              onChange('a new competitor', (record) => ({
                ...record,
                competitors: [...record.competitors, { id: freshId(), name: '', targets: '', gap: '' }],
              }))
            }
          >
            Add a competitor
          </Button>
        </div>
      </Section>
      <Section title="This sheet">
        <div>
          <Button look="quiet" onClick={onRemove}>
            Remove this product sheet
          </Button>
        </div>
      </Section>
    </>
  );
}
