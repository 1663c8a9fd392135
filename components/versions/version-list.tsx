/** The versions of a profile, newest first: when, why, what changed, and the way back to each. */
import { Button } from '@/components/ui/button';
import { sayMoment } from '@/components/ui/say-day';
import type { VersionResult } from '@/lib/quality/results/since-version';
import { ChangeList, type ShownChange } from './change-list';
import { VersionResultLine } from './version-result-line';

export interface ShownVersion {
  number: number;
  /** ISO time. */
  at: string;
  reason: string;
  changes: readonly ShownChange[];
  /** What came of it until the next version; null when nothing was noted. */
  result: VersionResult | null;
}

interface VersionListProps {
  versions: readonly ShownVersion[];
  now: Date;
  onRollBack: (number: number) => void;
}

export function VersionList({ versions, now, onRollBack }: VersionListProps) {
  return (
    <ol className="mt-4" reversed>
      {versions.map(({ number, at, reason, changes, result }, place) => (
        <li key={number} className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[224px_minmax(0,1fr)]">
          <div>
            <h2 className="text-15 font-semibold">
              Version {number}
              {place === 0 && ', in use'}
            </h2>
            <p className="text-soft">{sayMoment(at, now)}</p>
            {place > 0 && (
              <Button look="quiet" className="mt-2" onClick={() => onRollBack(number)}>
                Go back to version {number}
              </Button>
            )}
          </div>
          <div>
            <p className="text-15">{reason}</p>
            <div className="mt-1 text-soft">
              {place === versions.length - 1 ? 'The first that is kept.' : <ChangeList changes={changes} none="Nothing that can be read changed." />}
            </div>
            {result && <VersionResultLine result={result} inUse={place === 0} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
