/** What came of whom the user went after, by how they fitted: `#results`, or by one ICP, `#results/<id>`. */
import { useMemo } from 'react';
import { DriftBlock } from '@/components/results/drift-block';
import { OutcomeLog } from '@/components/results/outcome-log';
import { OutcomeTable } from '@/components/results/outcome-table';
import { ReplyTables } from '@/components/results/reply-tables';
import { sayFit, sayKind } from '@/components/results/result-words';
import { ResultsPart } from '@/components/results/results-part';
import { WhatItSays } from '@/components/results/what-it-says';
import { Button } from '@/components/ui/button';
import { PickOne } from '@/components/ui/form/pick-one';
import { hashOf } from '@/components/workspace/route';
import { saveFile } from '@/components/workspace/save-file';
import { ScreenHead } from '@/components/workspace/shell';
import { takeOut } from '@/lib/app/results/change-outcome';
import { resultsToCsv } from '@/lib/app/results/results-csv';
import type { NotedOutcome, Results } from '@/lib/app/results/watch-results';
import { announce } from '@/lib/platform/messages';
import { dayBefore, driftOf, recentDays } from '@/lib/quality/results/drift';
import { defineScreen, type ScreenProps } from '../screen';
import { useResults } from '../use-results';

/** Profiles that anything was noted under, as they were called last. */
function profilesOf({ outcomes, attempts }: Results): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { fit } of [...outcomes, ...attempts]) if (fit && !names.has(fit.profile.id)) names.set(fit.profile.id, fit.profile.name);
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

function ResultsScreen({ route, now, say, act }: ScreenProps) {
  const results = useResults();
  const profiles = useMemo(() => (results ? profilesOf(results) : []), [results]);
  if (!results) return <ScreenHead title="Results">Counting what you noted…</ScreenHead>;
  if (results.outcomes.length === 0 && results.attempts.length === 0) return <NothingYet />;
  const by = profiles.some(({ value }) => value === route.id) ? route.id : null;
  const shown = <One extends { fit?: NotedOutcome['fit'] }>(all: readonly One[]) =>
    by === null ? all : all.filter(({ fit }) => fit?.profile.id === by);
  const outcomes = shown(results.outcomes);
  const attempts = shown(results.attempts);
  const remove = (outcome: NotedOutcome) =>
    act(async () => {
      const back = await takeOut(outcome);
      announce({ announce: 'changed' });
      say(`Removed: ${sayKind(outcome.kind)}, ${outcome.company.name}.`, () => act(() => back().then(() => announce({ announce: 'changed' }))));
    });
  return (
    <>
      <ScreenHead title="Results">
        What came of it, by how they fitted on the day on which you noted it. A profile that you change later does not rewrite this.
      </ScreenHead>
      {profiles.length > 1 && (
        <PickOne
          label="Compared with"
          className="mt-6 w-72"
          none="All profiles"
          options={profiles}
          value={by ?? ''}
          onChange={(id) => {
            location.hash = hashOf('results', id === '' ? null : id);
          }}
        />
      )}
      <ResultsPart title="What this says">
        <WhatItSays outcomes={outcomes} attempts={attempts} />
      </ResultsPart>
      <ResultsPart title="Outcomes by fit">
        {outcomes.length > 0 ? (
          <OutcomeTable outcomes={outcomes} />
        ) : (
          <p className="mt-3 max-w-150">{by === null ? `No outcome is noted yet. ${howToNote}` : noneOfProfile}</p>
        )}
      </ResultsPart>
      <ResultsPart title="Replies by fit">
        <ReplyTables attempts={attempts} />
      </ResultsPart>
      <ResultsPart title="Do new wins still match?">
        <DriftBlock drift={driftOf(outcomes, dayBefore(now, recentDays))} />
      </ResultsPart>
      {outcomes.length > 0 && (
        <ResultsPart title={`Noted outcomes, ${outcomes.length}`}>
          <Button
            look="quiet"
            className="mt-3"
            onClick={() => saveFile('outcomes.csv', resultsToCsv(outcomes, { kind: sayKind, fit: sayFit }), 'text/csv')}
          >
            Save as CSV
          </Button>
          <OutcomeLog outcomes={outcomes} onRemove={remove} />
        </ResultsPart>
      )}
    </>
  );
}

const howToNote = 'Open the company, press the Fitglass button, then N, and choose “Note an outcome”.';

/** Outcomes are of companies: under a persona there are none at all. */
const noneOfProfile = 'No outcome was noted of a company that was compared with this profile.';

function NothingYet() {
  return (
    <>
      <ScreenHead title="Results">Which fit went with which outcome: what a profile has to stand up to.</ScreenHead>
      <div className="mt-8 flex max-w-150 flex-col gap-3 text-15">
        <p>Nothing is noted yet. {howToNote} Won, lost, renewed, left: it stands beside the touches, with its day and, if you like, the reason.</p>
        <p>
          Note the losses too. From ten wins and losses inside the profile and ten outside on, this page says whether fit makes a difference. Below
          that it shows counts and draws no conclusions.
        </p>
        <p>
          <a className="text-accent underline underline-offset-4" href={hashOf('lists')}>
            Whom you saved
          </a>
        </p>
      </div>
    </>
  );
}

export default defineScreen({ id: 'results', label: 'Results', place: { group: 'Check', order: 30 }, wide: true, Show: ResultsScreen });
