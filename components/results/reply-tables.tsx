/** Touches made and answered, by how the company (ICP) or the person (persona) fitted when the touch was noted. */
import type { NotedAttempt } from '@/lib/app/results/watch-results';
import { daysOpen, repliesByFit } from '@/lib/quality/results/replies-by-fit';
import { FigureTable } from './figure-table';
import { sayGroup, sayShare } from './result-words';

const abouts = [
  { about: 'account', title: 'Touches of companies', by: 'Fit with your ICP' },
  { about: 'person', title: 'Touches of people', by: 'Fit with your persona' },
] as const;

export function ReplyTables({ attempts }: { attempts: readonly NotedAttempt[] }) {
  if (attempts.length === 0)
    return (
      <p className="mt-3 max-w-150">There is no touch to count yet. T in the panel notes that you were in touch; “Note a reply” how it went on.</p>
    );
  return (
    <>
      {abouts.map(({ about, title, by }) => {
        const rows = repliesByFit(attempts.filter((each) => each.about === about));
        return (
          rows.length > 0 && (
            <FigureTable
              key={about}
              caption={title}
              columns={[by, title, 'Still open', 'Answered']}
              rows={rows.map(({ group, made, open, answered }) => ({
                head: sayGroup(group),
                cells: [String(made), String(open), sayShare(answered)],
              }))}
            />
          )
        );
      })}
      <p className="mt-2 max-w-150 text-12 text-soft">
        A touch is answered when the next thing noted is a reply or a meeting. For {daysOpen} days it is still open. Replies that nothing was sent
        before do not count.
      </p>
    </>
  );
}
