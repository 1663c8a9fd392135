/** Where an ICP stands between an idea and what everybody works with, and what the next step needs. */
import { Button } from '@/components/ui/button';
import { type IcpStatus, icpStatuses } from '@/lib/icp/icp';
import { type StatusMove, statusWords } from '@/lib/icp/status';
import { capital } from '@/lib/kernel/capital';

interface StatusFlowProps {
  status: IcpStatus;
  moves: readonly StatusMove[];
  onMove: (to: IcpStatus) => void;
}

const labels = { on: 'Move on to', back: 'Back to', out: 'Make it' } as const;

export function StatusFlow({ status, moves, onMove }: StatusFlowProps) {
  return (
    <>
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1 text-15">
        {icpStatuses.map((each, at) => (
          <li key={each} aria-current={each === status ? 'step' : undefined} className="flex items-center gap-2">
            {at > 0 && (
              <span aria-hidden="true" className="text-soft">
                {each === 'retired' ? '·' : '→'}
              </span>
            )}
            <span className={each === status ? 'rounded-full bg-ink px-3 py-1 font-semibold text-paper' : 'px-1 text-soft'}>{capital(each)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-soft">{statusWords[status]}</p>
      <ul className="mt-2">
        {moves.map(({ to, direction, rule, needs }) => (
          <li key={to} className="grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[176px_minmax(0,1fr)]">
            <div>
              <Button look="quiet" disabled={needs.length > 0} aria-describedby={`move-${to}`} onClick={() => onMove(to)}>
                {labels[direction]} {to}
              </Button>
            </div>
            <div id={`move-${to}`}>
              <p className="text-soft">{rule}</p>
              {needs.length > 0 && <p className="mt-1 font-medium">Not yet: {needs.join('; ')}.</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
