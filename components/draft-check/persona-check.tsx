/** The persona check: whom a text is for, the text, what it speaks to, and what else to plan with. Checked while one types. */
import { useDeferredValue, useMemo } from 'react';
import { PickOne } from '@/components/ui/form/pick-one';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import { angleCard } from '@/lib/draft-check/angle-card';
import { angleMarkdown } from '@/lib/draft-check/angle-markdown';
import { checkDraft } from '@/lib/draft-check/check-draft';
import { type PersonaMaterial, pointsOf } from '@/lib/draft-check/points-of';
import type { Product } from '@/lib/icp/product';
import type { Persona } from '@/lib/persona/persona';
import { AngleSheet } from './angle-sheet';
import { DraftFindings } from './draft-findings';

interface PersonaCheckProps {
  material: PersonaMaterial;
  personas: readonly Persona[];
  products: readonly Product[];
  text: string;
  onText: (text: string) => void;
  onPersona: (id: string) => void;
  onCopy: (markdown: string) => void;
  onSave: (markdown: string) => void;
}

/** A long page of a site; the check says when it looked at less. Characters. */
const mostCharacters = 200_000;

export function PersonaCheck({ material, personas, products, text, onText, onPersona, onCopy, onSave }: PersonaCheckProps) {
  const calm = useDeferredValue(text);
  const checked = useMemo(() => (calm.trim() === '' ? null : checkDraft(calm, material, products)), [calm, material, products]);
  const card = useMemo(() => angleCard(material), [material]);
  const nothingWritten = pointsOf(material).length === 0;
  return (
    <>
      <div className="mt-6 grid gap-4">
        <PickOne
          label="Whom it is for"
          className="max-w-112"
          options={personas.map(({ id, name }) => ({ value: id, label: name }))}
          value={material.persona.id}
          onChange={onPersona}
        />
        <TextInput
          label="The text"
          rows={8}
          maxLength={mostCharacters}
          value={text}
          onChange={onText}
          hint="A page, an advert, a newsletter or a message, in English, German, French or Spanish. It is gone when you leave this screen."
        />
      </div>
      {nothingWritten && (
        <p className="mt-6 text-15">
          Nothing is written about this persona yet that a text could speak to.{' '}
          <a className="text-accent underline underline-offset-4" href={hashOf('persona', material.persona.id)}>
            Give it pains, goals or objections
          </a>
          , then check again.
        </p>
      )}
      {checked && !nothingWritten && <DraftFindings checked={checked} />}
      <AngleSheet card={card} onCopy={() => onCopy(angleMarkdown(card))} onSave={() => onSave(angleMarkdown(card))} />
    </>
  );
}
