/** One verdict in full: whether it fits, how sure that is, why, what is open, and what else was compared. */
import { useState } from 'react';
import { AnswerScopeContext } from '@/components/answers/answer-scope';
import { ExcludedByYou } from '@/components/answers/excluded-by-you';
import { AlreadyKnown, CompanyRuledOut } from '@/components/notes/already-known';
import { OwnBandLine } from '@/components/own-band/own-band';
import { TypedValues } from '@/components/own-values/typed-values';
import type { About } from '@/components/panel-port';
import { RuledOutBanner } from '@/components/rule-out/ruled-out-banner';
import { PageFactLine, PageName } from '@/components/ui/page-name';
import type { Notes } from '@/lib/account/notes';
import type { ProfileAge, RuledOut } from '@/lib/protocol/panel-view';
import type { NextStep as Step } from '@/lib/verdict/verdict';
import { BandLine } from './band-line';
import { bandWords } from './band-words';
import { Conflicts } from './conflicts';
import { criterionAddress } from './criterion-address';
import { Exclusions } from './exclusions';
import { inWords } from './in-words';
import type { Judged } from './judged';
import { JudgedAgainst } from './judged-against';
import type { LookedFrom } from './looked-from';
import { NextStep, type StepEvents } from './next-step';
import { countKnown } from './open-questions';
import { ProfileAgeLine } from './profile-age';
import { Reasons } from './reasons';
import { RunnersUp } from './runners-up';
import { sayRange, scoreShown, usualEdges } from './say-score';
import { ScoreTrack } from './score-track';
import { SubjectActions } from './subject-actions';
import { useWhatIf } from './use-what-if';

export interface FitEvents extends StepEvents {
  onUnsave: (about: About) => void;
  onCancelRuleOut: () => void;
  onRuleOut: (about: About, reason: string) => void;
  onUndoRuleOut: (about: About) => void;
  onOpenWorkspace: () => void;
  onOpenReviews: () => void;
}

interface FitBlockProps extends LookedFrom, FitEvents {
  about: About;
  /** Id of the company or person. */
  subject: string;
  id: string;
  question: string;
  name: string;
  /** Short facts under the name. */
  line: readonly string[];
  judged: readonly Judged[];
  ruledOut: RuledOut | null;
  saved: boolean;
  /** What the user noted. */
  notes: Notes | null;
  /** On a person: the user's "no" to their company. */
  companyRuledOut?: RuledOut | null;
  /** The reason for ruling out is being chosen. */
  choosing: boolean;
  /** The step of this verdict when it is not the screen's primary action. */
  quietStep: Step | null;
  /** Said when there is nothing to compare with. */
  nothingToCompare: string;
  /** How old the profile of the first verdict is. */
  age: ProfileAge | null;
  /** The page is about it: what is known already and what can be done stand above, in the first window. */
  isSubject: boolean;
}

export function FitBlock(props: FitBlockProps) {
  const { about, id, question, name, line, judged, ruledOut, saved, choosing, quietStep, isSubject, pageUrl, now, onOpen } = props;
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = judged.find((each) => each.profile.id === shownId) ?? judged[0];
  const whatIf = useWhatIf(about, props.subject, shown);
  const known = shown && countKnown(shown.verdict.criteria);
  const words = shown && bandWords(shown.verdict.band, shown.profile.negative);
  const place = { pageUrl, now, onOpen };
  const score = shown && scoreShown(shown.verdict);
  const said = inWords().block;
  return (
    <section id={id} data-about={about} aria-labelledby={`${id}-question`} tabIndex={-1} className="mt-10 border-t-2 border-ink pt-3 outline-none">
      <h2 id={`${id}-question`} className="text-13 font-semibold text-soft">
        {question}
      </h2>
      <PageName>{name}</PageName>
      <PageFactLine facts={line} none={said.nothingKnown[about]} />
      {!isSubject && (
        <>
          {ruledOut && <RuledOutBanner ruledOut={ruledOut} now={now} onUndo={() => props.onUndoRuleOut(about)} />}
          {props.companyRuledOut && <CompanyRuledOut ruledOut={props.companyRuledOut} now={now} />}
          <AlreadyKnown notes={props.notes} saved={saved} now={now} />
        </>
      )}
      {shown && score && known && words ? (
        <div className="mt-3">
          <BandLine words={words} as="sentence" />
          {shown.profile.negative && words.tone === 'out' && <p className="mt-1">{said.negative}</p>}
          <Exclusions verdict={shown.verdict} whatIf={whatIf} {...place} />
          <div className="mt-3">
            <ScoreTrack score={score} tone={words.tone} edges={usualEdges} instead={whatIf?.after && scoreShown(whatIf.after).score} />
            <p role="status" className="sr-only">
              {whatIf?.said}
            </p>
          </div>
          <JudgedAgainst about={about} profile={shown.profile} coverage={said.coverage(known.known, known.all)} range={sayRange(score)} />
          <ProfileAgeLine about={about} age={props.age?.id === shown.profile.id ? props.age : null} now={now} onOpenReviews={props.onOpenReviews} />
          <OwnBandLine about={about} shown={shown} now={now} />
        </div>
      ) : (
        <p className="mt-3 text-15">
          {props.nothingToCompare}{' '}
          <button type="button" className="font-medium text-accent underline underline-offset-4" onClick={props.onOpenWorkspace}>
            {said.openWorkspace}
          </button>
        </p>
      )}
      {!isSubject && (
        <SubjectActions about={about} name={name} saved={saved} ruledOut={ruledOut !== null} choosing={choosing} now={now} events={props} />
      )}
      {shown && (
        <AnswerScopeContext value={{ about, profile: shown.profile.id }}>
          <div className="mt-4 divide-y divide-rule border-y border-rule *:py-1 empty:hidden">
            <Reasons
              key={shown.profile.id}
              verdict={shown.verdict}
              negative={shown.profile.negative}
              whatIf={whatIf}
              fold={{ name: `why ${about}`, open: isSubject }}
              asks={shown !== judged[0]}
              backing={(criterion) => criterionAddress(about === 'account' ? 'icp' : 'persona', shown.profile.id, criterion)}
              {...place}
            />
            <Conflicts about={about} conflicts={shown.verdict.conflicts} pageUrl={pageUrl} now={now} />
            <RunnersUp about={about} others={judged.filter((each) => each !== shown)} onShow={setShownId} />
          </div>
          <ExcludedByYou criteria={shown.verdict.criteria} />
          <TypedValues about={about} kinds={shown.verdict.criteria.map(({ kind }) => kind)} now={now} />
          {quietStep && (
            <NextStep
              step={quietStep}
              about={about}
              main={false}
              onOpen={onOpen}
              onCopy={props.onCopy}
              onSave={props.onSave}
              onStartRuleOut={props.onStartRuleOut}
            />
          )}
        </AnswerScopeContext>
      )}
    </section>
  );
}
