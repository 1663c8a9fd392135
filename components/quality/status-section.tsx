/** The last part of a quality sheet: where the ICP stands, and the ways to its history, its review and its editor. */
import { Section } from '@/components/editor/section';
import type { Icp } from '@/lib/icp/icp';
import type { StatusMove } from '@/lib/icp/status';
import { ProfileWays } from './profile-ways';
import { StatusFlow } from './status-flow';

interface StatusSectionProps {
  kind: 'icp' | 'persona';
  id: string;
  name: string;
  /** ICPs only. */
  status?: Icp['status'];
  moves?: readonly StatusMove[];
  onMove?: (to: Icp['status']) => void;
}

export function StatusSection({ kind, id, name, status, moves, onMove }: StatusSectionProps) {
  return (
    <>
      {status && moves && onMove && (
        <Section title="Status" hint="A step on needs what its rule says; a step back needs nothing.">
          <div>
            <StatusFlow status={status} moves={moves} onMove={onMove} />
          </div>
        </Section>
      )}
      <Section title="Where it goes on">
        <ProfileWays kind={kind} id={id} name={name} here="quality" />
      </Section>
    </>
  );
}
