/** Every outcome that was noted, newest first, with the way to the company and the way to take it out. */
import { Button } from '@/components/ui/button';
import { ColumnHeads } from '@/components/ui/column-heads';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { sayDate } from '@/components/ui/say-day';
import { hashOf } from '@/components/workspace/route';
import type { NotedOutcome } from '@/lib/app/results/watch-results';
import { sayFit, sayKind } from './result-words';

interface OutcomeLogProps {
  outcomes: readonly NotedOutcome[];
  onRemove: (outcome: NotedOutcome) => void;
}

const columns = ['Day', 'Company', 'Outcome', 'Fit when noted'] as const;

export function OutcomeLog({ outcomes, onRemove }: OutcomeLogProps) {
  return (
    <table className="mt-4 w-full border-t-2 border-ink text-left">
      <caption className="sr-only">Noted outcomes</caption>
      <ColumnHeads columns={columns} acts />
      <tbody>
        {outcomes.map((outcome) => {
          const { at, day, kind, reason, fit, company } = outcome;
          return (
            <tr key={`${company.aliases[0]} ${at}`} className="border-t border-rule align-top">
              <td className="py-2 pr-6 whitespace-nowrap">{sayDate(`${day}T12:00:00`)}</td>
              <th scope="row" className="py-2 pr-6 font-serif text-15 font-normal">
                {company.saved === null ? (
                  <>
                    <PageText>{company.name}</PageText>
                    <span className="block font-sans text-12 text-soft">not saved, so it has no row in the lists</span>
                  </>
                ) : (
                  <a className="text-accent underline underline-offset-4" href={hashOf('lists', '', `account:${company.saved}`)}>
                    <PageText>{company.name}</PageText>
                  </a>
                )}
              </th>
              <td className="py-2 pr-6">
                {sayKind(kind)}
                {reason && (
                  <span className="block text-12">
                    <Quoted>{reason}</Quoted>
                  </span>
                )}
              </td>
              <td className="py-2 pr-6">
                {sayFit(fit)}
                {fit && <span className="block text-12 text-soft">by {fit.profile.name}</span>}
              </td>
              <td className="py-2 text-right whitespace-nowrap">
                <Button look="plain" onClick={() => onRemove(outcome)}>
                  Remove
                  <span className="sr-only">
                    {' '}
                    {sayKind(kind)}, <PageText>{company.name}</PageText>
                  </span>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
