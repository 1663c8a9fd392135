/** Whom the page is for, and what it says to them. Loaded when it is asked for. */
import { useMemo, useState } from 'react';
import { CheckedPageContext } from '@/components/draft-check/checked-page';
import { DraftFindings } from '@/components/draft-check/draft-findings';
import { Button } from '@/components/ui/button';
import { PickOne } from '@/components/ui/form/pick-one';
import { checkDraft } from '@/lib/draft-check/check-draft';
import { pointsOf } from '@/lib/draft-check/points-of';
import type { MessageStock } from '@/lib/protocol/messages';
import { inWords } from './in-words';

interface PageFindingsProps {
  url: string;
  text: string;
  records: MessageStock;
  likely: string | null;
  onOpenWorkspace: () => void;
}

export default function PageFindings({ url, text, records, likely, onOpenWorkspace }: PageFindingsProps) {
  const said = inWords();
  const { personas, pains, proofs, products } = records;
  const [chosen, setChosen] = useState(likely);
  const persona = personas.find(({ id }) => id === chosen) ?? personas.find(({ negative }) => !negative) ?? personas[0];
  const material = useMemo(() => persona && { persona, pains, proofs }, [persona, pains, proofs]);
  const points = useMemo(() => (material ? pointsOf(material) : []), [material]);
  const checked = useMemo(() => material && checkDraft(text, material, products), [text, material, products]);
  if (!persona || !checked)
    return (
      <>
        <p className="mt-3">{said.noPersona}</p>
        <Button look="link" className="mt-2" onClick={onOpenWorkspace}>
          {said.openWorkspace}
        </Button>
      </>
    );
  return (
    <CheckedPageContext value={url}>
      <PickOne
        label={said.whom}
        className="mt-3"
        options={personas.map(({ id, name }) => ({ value: id, label: name }))}
        value={persona.id}
        onChange={setChosen}
      />
      {text === '' && <p className="mt-3">{said.noWords}</p>}
      {text !== '' && points.length === 0 && <p className="mt-3">{said.nothingWritten}</p>}
      {text !== '' && points.length > 0 && <DraftFindings checked={checked} />}
      <p className="mt-4 text-12 text-soft">{said.leftOut}</p>
    </CheckedPageContext>
  );
}
