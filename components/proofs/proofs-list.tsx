/** What can be shown: cases, figures, customers, each kept to the pains and segments that it speaks to. */
import { Button } from '@/components/ui/button';
import { sayList } from '@/components/ui/say-list';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { Proof } from '@/lib/icp/proof';

interface ProofsListProps {
  proofs: readonly Proof[];
  /** Names of pains and segments by id. */
  names: ReadonlyMap<string, string>;
  onNew: () => void;
}

export function ProofsList({ proofs, names, onNew }: ProofsListProps) {
  const named = (ids: readonly string[] | undefined) => sayList((ids ?? []).map((id) => names.get(id) ?? id));
  return (
    <>
      <ScreenHead title="Proofs">
        Something true that you can show: a result, a case, a number. The pain and the segment decide which one is shown to whom.
      </ScreenHead>
      <Button look="primary" className="mt-6" onClick={onNew}>
        New proof
      </Button>
      {proofs.length === 0 ? (
        <p className="mt-8 max-w-150 border-t border-rule pt-4 text-15">
          Nothing here yet. Begin with the customer who would tell a friend: what was different after a quarter, in one figure, and where it can be
          checked. A proof without a source is a claim.
        </p>
      ) : (
        <ul className="mt-6 border-t-2 border-ink">
          {proofs.map(({ id, name, figure, customer, text, pains, segments, source }) => (
            <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
              <div>
                <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('proofs', id)}>
                  {name || 'A proof without a name'}
                </a>
                {figure && <p className="mt-1 text-15">{figure}</p>}
                {customer && <p className="text-soft">{customer}</p>}
              </div>
              <div>
                <p className={text ? 'text-15' : 'text-soft'}>{text || 'The case is not written yet.'}</p>
                <p className="mt-1 text-soft">
                  {[
                    pains?.length ? `For: ${named(pains)}` : 'For any pain',
                    segments?.length ? `in ${named(segments)}` : 'in any segment',
                    source ? '' : 'no source',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
