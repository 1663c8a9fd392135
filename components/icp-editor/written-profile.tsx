/** The profile in words: the five blocks of the template or the seven components, the same lines and criteria in both. */
import { useCallback, useMemo, useState } from 'react';
import { added, sayCriterion } from '@/components/criterion-editor/change-criteria';
import { sayMode } from '@/components/criterion-editor/weight-words';
import { Section } from '@/components/editor/section';
import { Choice } from '@/components/ui/form/choice';
import { sayCount } from '@/components/ui/say-list';
import { hashOf } from '@/components/workspace/route';
import type { Entered, EntryTools } from '@/lib/criterion/entry';
import type { DocumentRow } from '@/lib/icp/document-row';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { type TemplateLine, templateLines, withLine } from '@/lib/icp/template';
import { arrange, type ProfileView } from '@/lib/quality/profile-views';
import type { ChangeIcp } from './icp-head';
import { OwnRows } from './own-rows';
import { ProfileLine } from './profile-line';

interface WrittenProfileProps {
  icp: Icp;
  tools: EntryTools | null;
  change: ChangeIcp;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

const views = [
  { value: 'five', label: 'Five blocks' },
  { value: 'seven', label: 'Seven components' },
] as const;

const intros: Readonly<Record<string, string>> = {
  'Do not fit': 'What rules a company out stands here; exclusions are written among the criteria.',
  'Seven traits': 'What makes a customer ideal, and how you would notice it.',
  More: 'Lines of your own, and lines of imported documents that the template does not have.',
};

export function WrittenProfile({ icp, tools, change, say, undo }: WrittenProfileProps) {
  const [view, setView] = useState<ProfileView>('five');
  const document = icp.document ?? noRows;
  const sections = useMemo(() => arrange(view, document, icp.criteria), [view, document, icp.criteria]);
  const setDocument = useCallback(
    (what: string, next: (rows: DocumentRow[]) => DocumentRow[]) => change(what, (before) => ({ ...before, document: next(before.document ?? []) })),
    [change],
  );
  const write = useCallback(
    (line: TemplateLine, description: string) => setDocument(line.characteristic.toLowerCase(), (rows) => withLine(rows, line, description)),
    [setDocument],
  );
  const addCriterion = useCallback(
    (entered: readonly Entered[]) => {
      change('a new criterion', (before) => ({ ...before, criteria: added(entered)(before.criteria) }));
      say('Added as a criterion that counts 3 of 5; say why it is there on the criteria sheet.', undo);
    },
    [change, say, undo],
  );
  const filled = sections.flatMap(({ lines }) => lines).filter(({ description }) => description.trim() !== '').length;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <Choice label="Read it as" options={views} value={view} onChange={setView} />
        <p className="text-soft">
          {filled} of {sayCount(templateLines.length, 'line')} written. Nothing here is matched against pages; what should be becomes a criterion.
        </p>
      </div>
      {sections.map(({ label, lines, own, criteria }) => (
        <Section key={label} title={label} hint={intros[label]}>
          {lines.map(({ line, description }) => (
            <ProfileLine
              key={`${line.block} ${line.characteristic}`}
              line={line}
              description={description}
              tools={tools}
              offers={icp.sells !== 'consumers'}
              onWrite={write}
              onCriterion={addCriterion}
            />
          ))}
          {label === 'More' && (
            <OwnRows
              rows={own}
              onChange={(at, row) =>
                setDocument(row ? row.characteristic.toLowerCase() : 'a removed line', (rows) =>
                  rows.flatMap((each, index) => (index === at ? (row ? [row] : []) : [each])),
                )
              }
              onAdd={(row) => setDocument('a new line', (rows) => [...rows, row])}
            />
          )}
          {criteria.length > 0 && <Criteria id={icp.id} criteria={criteria} />}
        </Section>
      ))}
    </>
  );
}

const noRows: readonly DocumentRow[] = [];

function Criteria({ id, criteria }: { id: string; criteria: readonly Criterion[] }) {
  return (
    <div className="border-l-2 border-rule pl-4">
      <p className="text-12 text-soft">
        As{' '}
        <a className="underline underline-offset-4" href={hashOf('icp', id, 'criteria')}>
          criteria
        </a>
      </p>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id} className="flex items-baseline justify-between gap-4 py-1">
            <span>{criterion.mode === 'exclude' ? `Not: ${sayCriterion(criterion)}` : sayCriterion(criterion)}</span>
            <span className="shrink-0 text-12 text-soft">{sayMode(criterion)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
