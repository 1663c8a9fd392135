/** The written profile in six groups. Every line is optional, and none is ever compared with anybody. */
import { useState } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { AddLine } from '@/components/ui/form/add-line';
import { TextInput } from '@/components/ui/form/text-input';
import { rowText, writeRow } from '@/lib/icp/write-row';
import { ownRows, personaTemplate, type TemplateGroup } from '@/lib/persona/template';
import type { PersonaSheet } from './persona-change';
import { exampleOfPersonaLine, personaExamples } from './persona-examples';

export function DocumentSheet({ persona, onChange }: PersonaSheet) {
  const rows = persona.document ?? [];
  const write = (category: string, characteristic: string, order: readonly string[]) => (description: string) =>
    onChange(`${characteristic} (${category})`, (record) => ({
      ...record,
      document: writeRow(record.document, { category, characteristic, description }, order),
    }));
  const own = ownRows(rows);
  const strange = own.filter(({ category }) => !personaTemplate.some((group) => group.category === category));
  return (
    <>
      {personaTemplate.map((group) => (
        <Group key={group.id} group={group} rows={rows} own={own.filter(({ category }) => category === group.category)} write={write} />
      ))}
      {strange.length > 0 && (
        <Section title="Other lines" hint="They came with an import and belong to none of the six groups.">
          {strange.map(({ category, characteristic, description }) => (
            <TextInput
              key={`${category}/${characteristic}`}
              label={`${category}: ${characteristic}`}
              rows={1}
              example={personaExamples.ownLine}
              value={description}
              onChange={write(category, characteristic, [])}
            />
          ))}
        </Section>
      )}
    </>
  );
}

interface GroupProps {
  group: TemplateGroup;
  rows: Parameters<typeof rowText>[0];
  own: ReturnType<typeof ownRows>;
  write: (category: string, characteristic: string, order: readonly string[]) => (description: string) => void;
}

/** Lines that are empty stay folded away until somebody wants them, so that what is written can be read as a page. */
function Group({ group: { category, about, lines, neverCompared }, rows, own, write }: GroupProps) {
  const [all, setAll] = useState(false);
  const [opened] = useState(
    () => new Set(lines.filter(({ characteristic }) => rowText(rows, category, characteristic) !== '').map((line) => line.characteristic)),
  );
  const order = lines.map(({ characteristic }) => characteristic);
  const first = neverCompared ? 0 : 4;
  const shown = lines.filter(
    ({ characteristic }, at) => all || at < first || opened.has(characteristic) || rowText(rows, category, characteristic) !== '',
  );
  const hidden = lines.length - shown.length;
  return (
    <Section title={category} hint={about}>
      {neverCompared && (
        <p className="border-l-2 border-ink bg-sunk p-3 text-15">
          Notes for people to read. Nobody is ever compared with these lines, and none of them can become a criterion: age, gender, income, family,
          health, belief and personality are no reasons to call or not to call somebody.
        </p>
      )}
      {shown.map(({ characteristic, ask }) => (
        <TextInput
          key={characteristic}
          label={characteristic}
          hint={ask}
          example={exampleOfPersonaLine(characteristic) ?? undefined}
          rows={1}
          value={rowText(rows, category, characteristic)}
          onChange={write(category, characteristic, order)}
        />
      ))}
      {own.map(({ characteristic, description }) => (
        <TextInput
          key={characteristic}
          label={characteristic}
          rows={1}
          example={personaExamples.ownLine}
          value={description}
          onChange={write(category, characteristic, order)}
        />
      ))}
      {hidden > 0 && (
        <div>
          <Button look="plain" onClick={() => setAll(true)}>
            {`Show ${hidden} more ${hidden === 1 ? 'line' : 'lines'} of ${category}`}
          </Button>
        </div>
      )}
      {all && (
        <AddLine
          label={`A line of your own in ${category}`}
          act="Add line"
          example={personaExamples.ownLine}
          maxLength={80}
          isThere={(added) => rowText(rows, category, added) !== ''}
          onAdd={(added) => write(category, added, order)('…')}
        />
      )}
    </Section>
  );
}
