/** Everything that an ICP says, on four sheets: whom it is about, what counts, the profile in words, and what backs it. */
import { useCallback, useMemo } from 'react';
import { CriteriaEditor } from '@/components/criterion-editor/criteria-editor';
import { LearnedExclusions } from '@/components/criterion-editor/learned-exclusions';
import { Section } from '@/components/editor/section';
import { EvidenceLedger } from '@/components/evidence/evidence-ledger';
import type { KnownCompanies } from '@/lib/app/icp-editor/saved-companies';
import type { Surroundings } from '@/lib/app/icp-editor/surroundings';
import type { EntryTools } from '@/lib/criterion/entry';
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { leaveOut } from '@/lib/kernel/leave-out';
import type { Kept } from '@/lib/quality/ruled-out-patterns';
import { type ChangeIcp, IcpHead } from './icp-head';
import { IcpLinks } from './icp-links';
import type { IcpSheet } from './icp-sheets';
import { PreviewPane } from './preview-pane';
import { sayEffects, sayPreview } from './preview-words';
import { usePreview } from './use-preview';
import { WrittenProfile } from './written-profile';

interface IcpEditorProps {
  icp: Icp;
  sheet: IcpSheet;
  /** The criterion that the address names. */
  criterion: string | null;
  published: Icp | null;
  /** The companies to try it on; null until they are there. */
  known: KnownCompanies | null;
  /** Whom the user saved and ruled out. */
  kept: readonly Kept[];
  /** Must be the same function between renders. */
  change: ChangeIcp;
  undo: () => void;
  surroundings: Surroundings;
  tools: EntryTools | null;
  /** YYYY-MM-DD. */
  today: string;
  onNewSegment: (name: string) => Promise<string>;
  say: (text: string, undo?: () => void) => void;
  act: (run: () => Promise<unknown>) => void;
}

export function IcpEditor({
  icp,
  published,
  known,
  kept,
  sheet,
  criterion,
  change,
  undo,
  surroundings,
  tools,
  today,
  onNewSegment,
  say,
  act,
}: IcpEditorProps) {
  const changeCriteria = useCallback(
    (what: string, next: (all: Criterion[]) => Criterion[]) => change(what, (before) => ({ ...before, criteria: next(before.criteria) })),
    [change],
  );
  const changeEvidence = useCallback(
    (what: string, next: (all: EvidenceNote[]) => EvidenceNote[]) =>
      change(what, (before) => {
        const kept = next(before.evidence ?? []);
        return { ...leaveOut(before, 'evidence'), ...(kept.length > 0 ? { evidence: kept } : {}) };
      }),
    [change],
  );
  const negative = icp.negative === true;
  const preview = usePreview(icp, published, known, tools !== null && sheet === 'criteria' && icp.sells !== 'consumers', today);
  const effects = useMemo(() => preview && sayEffects(preview, negative), [preview, negative]);
  switch (sheet) {
    case 'about':
      return (
        <>
          <IcpHead icp={icp} surroundings={surroundings} change={change} onNewSegment={onNewSegment} act={act} say={say} undo={undo} />
          <Section title="What hangs together" hint="Each has a page of its own.">
            <IcpLinks icp={icp} surroundings={surroundings} change={change} />
          </Section>
        </>
      );
    case 'criteria':
      return icp.sells === 'consumers' ? (
        <p className="text-15">A profile of consumers has no criteria: private persons are never compared with anything.</p>
      ) : (
        <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_280px]">
          <div>
            {preview && <p className="mb-4 text-soft xl:hidden">{sayPreview(preview, negative)}</p>}
            <CriteriaEditor
              criteria={icp.criteria}
              about="account"
              today={today}
              advantages={surroundings.advantages}
              tools={tools}
              onChange={changeCriteria}
              say={say}
              undo={undo}
              opened={criterion}
              {...(effects ? { effects } : {})}
            />
            {tools && <LearnedExclusions record={icp} kept={kept} today={today} onChange={changeCriteria} say={say} undo={undo} />}
          </div>
          <aside className="self-start border-t-2 border-ink pt-3 xl:sticky xl:top-12">
            <PreviewPane preview={preview} negative={negative} />
          </aside>
        </div>
      );
    case 'profile':
      return <WrittenProfile icp={icp} tools={tools} change={change} say={say} undo={undo} />;
    case 'evidence':
      return <EvidenceLedger of="this ICP" level="h2" notes={icp.evidence ?? []} today={today} onChange={changeEvidence} say={say} undo={undo} />;
  }
}
