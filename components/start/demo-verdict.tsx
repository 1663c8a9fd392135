/** An invented page on the left, what Fitglass makes of it on the right: the same drawing, reasons and quotes as in the panel. */
import { useState } from 'react';
import { LikelyPains } from '@/components/pain/likely-pains';
import { Choice } from '@/components/ui/form/choice';
import { PageName } from '@/components/ui/page-name';
import { BandLine } from '@/components/verdict/band-line';
import { bandWords } from '@/components/verdict/band-words';
import { Exclusions } from '@/components/verdict/exclusions';
import { type Judged, judgedCompany, judgedPerson } from '@/components/verdict/judged';
import { JudgedAgainst } from '@/components/verdict/judged-against';
import { countKnown } from '@/components/verdict/open-questions';
import { Reasons } from '@/components/verdict/reasons';
import { sayRange, scoreShown, usualEdges } from '@/components/verdict/say-score';
import { ScoreTrack } from '@/components/verdict/score-track';
import type { DemoVerdicts, JudgedPage } from '@/lib/app/start/judge-demo';
import { DemoPageView } from './demo-page-view';

interface DemoVerdictProps {
  verdicts: DemoVerdicts;
  now: Date;
  /** The address on an invented page leads nowhere. */
  onOpen: () => void;
}

const pages = [
  { value: 'company', label: 'A company' },
  { value: 'person', label: 'A person there' },
  { value: 'misfit', label: 'Another company' },
] as const;

export function DemoVerdict({ verdicts, now, onOpen }: DemoVerdictProps) {
  const [which, setWhich] = useState<(typeof pages)[number]['value']>('company');
  const judged = verdicts[which];
  return (
    <>
      <Choice label="Invented page" options={pages} value={which} onChange={setWhich} />
      <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <DemoPageView page={judged.page} />
        <div>
          <Fit
            question="Does the company fit?"
            none="No ideal company is described yet."
            judged={judged.companies[0]}
            page={judged}
            now={now}
            onOpen={onOpen}
            of={judgedCompany}
          />
          {which === 'person' && (
            <Fit
              question="Does the person fit?"
              none="No ideal person is described yet."
              judged={judged.persons[0]}
              page={judged}
              now={now}
              onOpen={onOpen}
              of={judgedPerson}
            />
          )}
          <LikelyPains look={whatHurts(judged)} pageUrl={judged.page.url} now={now} onOpen={onOpen} />
        </div>
      </div>
    </>
  );
}

const whatHurts = ({ account, person, pains }: JudgedPage) => ({
  account: account && { account, ruledOut: null },
  person: person && { person, ruledOut: null },
  pains,
});

interface FitProps<Verdict> {
  question: string;
  none: string;
  judged: Verdict | undefined;
  page: JudgedPage;
  now: Date;
  onOpen: () => void;
  of: (verdict: Verdict) => Judged;
}

function Fit<Verdict>({ question, none, judged, page, now, onOpen, of }: FitProps<Verdict>) {
  const shown = judged && of(judged);
  const known = shown && countKnown(shown.verdict.criteria);
  const words = shown && bandWords(shown.verdict.band, shown.profile.negative);
  const score = shown && scoreShown(shown.verdict);
  const place = { pageUrl: page.page.url, now, onOpen };
  return (
    <section aria-label={question} className="border-t-2 border-ink pt-3 not-first:mt-8">
      <p className="font-semibold text-soft">{question}</p>
      {page.page.kind === 'linkedin/company' && <PageName>{page.name}</PageName>}
      {shown && known && words && score ? (
        <>
          <BandLine words={words} as="sentence" />
          <Exclusions verdict={shown.verdict} {...place} />
          <div className="mt-3">
            <ScoreTrack score={score} tone={words.tone} edges={usualEdges} />
          </div>
          <JudgedAgainst about="account" profile={shown.profile} coverage={`${known.known} of ${known.all} known`} range={sayRange(score)} />
          <Reasons verdict={shown.verdict} negative={shown.profile.negative} {...place} />
        </>
      ) : (
        <p className="mt-2 text-15">{none}</p>
      )}
    </section>
  );
}
