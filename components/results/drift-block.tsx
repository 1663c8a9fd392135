/** Whether new wins still lie inside the ICP, by quarter (L14). */
import { hashOf } from '@/components/workspace/route';
import { type Drift, type Drifted, recentDays } from '@/lib/quality/results/drift';
import { fewestForDifference } from '@/lib/quality/results/share';
import { FigureTable } from './figure-table';
import { sayShare } from './result-words';

const months = Math.round(recentDays / 30.4);

const sentences: Record<Drifted, (drift: Drift) => string> = {
  outside: ({ recent }) =>
    `New wins lie outside your ICP: of the last ${months} months only ${recent.hits} of ${recent.of} lie inside. Look at who buys now before you look for more of the old ones.`,
  falling: ({ recent, before }) =>
    `Fewer new wins lie inside your ICP: ${recent.hits} of ${recent.of} in the last ${months} months, ${before.hits} of ${before.of} before.`,
  inside: ({ recent }) => `New wins lie inside your ICP: ${recent.hits} of ${recent.of} in the last ${months} months.`,
  few: ({ recent }) =>
    `Too few to say whether new wins still match: ${recent.of} in the last ${months} months could be compared, and it takes ${fewestForDifference}.`,
  open: ({ recent }) => `${recent.hits} of ${recent.of} new wins of the last ${months} months lie inside your ICP. That says nothing either way yet.`,
};

export function DriftBlock({ drift }: { drift: Drift }) {
  const { quarters, says } = drift;
  if (quarters.length === 0) return <p className="mt-3 max-w-150">There is no win to count yet.</p>;
  return (
    <>
      <p className="mt-3 max-w-150 text-15" data-drift={says}>
        {sentences[says](drift)}{' '}
        {(says === 'outside' || says === 'falling') && (
          <a className="text-accent underline underline-offset-4" href={hashOf('reviews')}>
            Review the ICP
          </a>
        )}
      </p>
      <FigureTable
        caption="New wins by quarter"
        columns={['Quarter', 'Wins inside the ICP', 'Too little known to say']}
        rows={quarters.map(({ name, inside, notKnown }) => ({ head: name, cells: [sayShare(inside), String(notKnown)] }))}
      />
    </>
  );
}
