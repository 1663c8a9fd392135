/** What the figures say and what they do not, in sentences; a difference is named only when chance alone would hardly make it. */
import type { NotedAttempt, NotedOutcome } from '@/lib/app/results/watch-results';
import { type FitGroup, groupOf, outcomesByFit } from '@/lib/quality/results/outcomes-by-fit';
import { repliesOf } from '@/lib/quality/results/replies-by-fit';
import { compareShares, fewestForDifference, fewestForShare, type Share, shareOf, widestRange } from '@/lib/quality/results/share';

const isGood = (group: FitGroup) => group === 'strong' || group === 'possible';
const isBad = (group: FitGroup) => group === 'weak' || group === 'out';

const sum = (shares: readonly Share[]): Share =>
  shareOf(
    shares.reduce((all, { hits }) => all + hits, 0),
    shares.reduce((all, { of }) => all + of, 0),
  );

const counted = ({ hits, of }: Share) => `${hits} of ${of}`;

/** @param did "were won" in "Companies inside the profile were won more often", of which `what` is what stands before counts. */
function sentence(whom: string, [what, did]: readonly [string, string], inside: Share, outside: Share): string {
  const figures = `${counted(inside)} inside the profile, ${counted(outside)} outside`;
  if (inside.of < fewestForDifference || outside.of < fewestForDifference)
    return `${whom} ${what}: ${figures}. That is too few to compare; it takes at least ${fewestForDifference} on each side.`;
  const than = compareShares(inside, outside);
  if (than === null) return `${whom} ${what}: ${figures}. The difference is no larger than chance can make it.`;
  return than === 'higher'
    ? `${whom} inside the profile ${did} more often: ${figures}.`
    : `${whom} outside the profile ${did} more often: ${figures}. The profile may look for the wrong ones.`;
}

const touches = [
  { about: 'account', whom: 'Touches of companies' },
  { about: 'person', whom: 'Touches of people' },
] as const;

interface WhatItSaysProps {
  outcomes: readonly NotedOutcome[];
  attempts: readonly NotedAttempt[];
}

export function WhatItSays({ outcomes, attempts }: WhatItSaysProps) {
  const rows = outcomesByFit(outcomes);
  const of = (part: 'won' | 'stayed', which: (group: FitGroup) => boolean) => sum(rows.filter(({ group }) => which(group)).map((row) => row[part]));
  const answered = (touched: readonly NotedAttempt[], which: (group: FitGroup) => boolean) =>
    repliesOf(touched.filter(({ fit }) => which(groupOf(fit)))).answered;
  return (
    <>
      <ul className="mt-3 flex max-w-150 flex-col gap-2 text-15" data-says>
        <li>{sentence('Companies', ['won', 'were won'], of('won', isGood), of('won', isBad))}</li>
        {of('stayed', () => true).of > 0 && <li>{sentence('Customers', ['renewed', 'renewed'], of('stayed', isGood), of('stayed', isBad))}</li>}
        {touches.map(({ about, whom }) => {
          const touched = attempts.filter((each) => each.about === about);
          return (
            touched.length > 0 && (
              <li key={about}>{sentence(whom, ['answered', 'were answered'], answered(touched, isGood), answered(touched, isBad))}</li>
            )
          );
        })}
      </ul>
      <p className="mt-3 max-w-150 text-12 text-soft">
        This shows what went together and not what caused it: whom you chose to go after, and how hard you tried, is in these figures too. A
        percentage stands with its 95 % range and is left out below {fewestForShare} cases or when the range is {widestRange * 100} points wide or
        wider, two of the rules by which the US National Center for Health Statistics publishes shares (2017). Two shares are called different when
        Newcombe’s 95 % interval of their difference (1998) leaves out zero.
      </p>
    </>
  );
}
