/** Whether a text speaks to a persona, and what to plan with for it: `#check`, `#check/<persona>`. */
import { useMemo, useState } from 'react';
import { PersonaCheck } from '@/components/draft-check/persona-check';
import { hashOf } from '@/components/workspace/route';
import { saveFile } from '@/components/workspace/save-file';
import { ScreenHead } from '@/components/workspace/shell';
import type { WrittenRecords } from '@/lib/app/editing/written-records';
import { defineScreen, type ScreenProps } from '../screen';
import { useWritten } from '../use-written';

const title = 'Persona check';

function Check(props: ScreenProps) {
  const written = useWritten();
  if (!written) return <ScreenHead title={title}>Opening…</ScreenHead>;
  return (
    <>
      <ScreenHead title={title}>
        Paste a text and see what it says to the people it is for, what it leaves out and in whose words. Nothing of it is kept or sent.
      </ScreenHead>
      {written.personas.length === 0 ? (
        <p className="mt-6 text-15">
          There is no persona to check against yet.{' '}
          <a className="text-accent underline underline-offset-4" href={hashOf('start')}>
            Describe somebody first
          </a>
          : whom the text is for, what hurts them, what they want.
        </p>
      ) : (
        <Checked {...props} written={written} />
      )}
    </>
  );
}

function Checked({ route, written, say, act }: ScreenProps & { written: WrittenRecords }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(route.id);
  const { personas, pains, proofs, products } = written;
  const persona = personas.find(({ id }) => id === chosen) ?? personas.find(({ negative }) => !negative) ?? personas[0]!;
  const material = useMemo(() => ({ persona, pains, proofs }), [persona, pains, proofs]);
  return (
    <PersonaCheck
      material={material}
      personas={personas}
      products={products}
      text={text}
      onText={setText}
      onPersona={setChosen}
      onCopy={(markdown) =>
        act(async () => {
          await navigator.clipboard.writeText(markdown);
          say('Copied.');
        })
      }
      onSave={(markdown) => {
        const name = `${persona.id}-angles.md`;
        saveFile(name, markdown, 'text/markdown');
        say(`Saved ${name}.`);
      }}
    />
  );
}

export default defineScreen({ id: 'check', label: title, place: { group: 'Check', order: 15 }, Show: Check });
