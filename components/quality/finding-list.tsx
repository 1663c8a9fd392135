/** Findings as a colleague would say them: what is, why it matters, where to go, and the mend where there is one. */
import { Button } from '@/components/ui/button';
import { Sentence } from '@/components/ui/sentence';
import { hashOf } from '@/components/workspace/route';
import type { FieldPlace } from '@/lib/quality/lint';

export interface ShownFinding {
  key: string;
  weight: 'mend' | 'consider';
  say: string;
  why: string;
  at: FieldPlace;
  /** What its button says; missing when only the writer can mend it. */
  mend?: { label: string };
}

interface FindingListProps {
  findings: readonly ShownFinding[];
  /** Said when there is nothing to find. */
  none: string;
  onMend?: (key: string) => void;
}

const headings = { mend: 'To mend', consider: 'Worth a thought' } as const;

export function FindingList({ findings, none, onMend }: FindingListProps) {
  if (findings.length === 0) return <p className="text-15">{none}</p>;
  return (['mend', 'consider'] as const).map((weight) => {
    const own = findings.filter((finding) => finding.weight === weight);
    if (own.length === 0) return null;
    return (
      <section key={weight} className="mt-4 first:mt-0" aria-label={headings[weight]}>
        <h3 className="text-13 font-semibold text-soft">
          {headings[weight]}, {own.length}
        </h3>
        <ul>
          {own.map(({ key, say, why, at, mend }) => (
            <li key={key} className="border-b border-rule py-3">
              <p className="text-15 font-semibold">
                <Sentence>{say}</Sentence>
              </p>
              <p className="mt-1 max-w-150 text-soft">
                <Sentence>{why}</Sentence>
              </p>
              <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
                <a className="min-h-6 text-accent underline underline-offset-4" href={hashOf(at.screen, at.id, at.part)}>
                  Go to {at.field}
                </a>
                {mend && onMend && (
                  <Button look="quiet" aria-label={`Mend it: ${mend.label}`} onClick={() => onMend(key)}>
                    Mend it: {mend.label}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
