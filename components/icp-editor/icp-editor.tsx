/** Everything that an ICP says, on four sheets: whom it is about, what counts, the profile in words, and what backs it. */
import { useCallback } from 'react';
import { CriteriaEditor } from '@/components/criterion-editor/criteria-editor';
import { EvidenceLedger } from '@/components/evidence/evidence-ledger';
import type { Surroundings } from '@/lib/app/icp-editor/surroundings';
import type { EntryTools } from '@/lib/criterion/entry';
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { leaveOut } from '@/lib/kernel/leave-out';
import { type ChangeIcp, IcpHead } from './icp-head';
import type { IcpSheet } from './icp-sheets';
import { WrittenProfile } from './written-profile';

interface IcpEditorProps {
  icp: Icp;
  sheet: IcpSheet;
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

export function IcpEditor({ icp, sheet, change, undo, surroundings, tools, today, onNewSegment, say, act }: IcpEditorProps) {
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
  switch (sheet) {
    case 'about':
      return <IcpHead icp={icp} surroundings={surroundings} change={change} onNewSegment={onNewSegment} act={act} say={say} undo={undo} />;
    case 'criteria':
      return icp.sells === 'consumers' ? (
        <p className="text-15">A profile of consumers has no criteria: private persons are never compared with anything.</p>
      ) : (
        <CriteriaEditor
          criteria={icp.criteria}
          about="account"
          today={today}
          advantages={surroundings.advantages}
          tools={tools}
          onChange={changeCriteria}
          say={say}
          undo={undo}
        />
      );
    case 'profile':
      return <WrittenProfile icp={icp} tools={tools} change={change} say={say} undo={undo} />;
    case 'evidence':
      return <EvidenceLedger of="this ICP" level="h2" notes={icp.evidence ?? []} today={today} onChange={changeEvidence} say={say} undo={undo} />;
  }
}
