/**
 * What is not known yet of company and person, in one list: what could move a band most comes first, each with the page
 * that would show it or the question to ask, and with what the verdict would be if it were so or not.
 */
import { AnswerScopeContext } from '@/components/answers/answer-scope';
import type { About } from '@/components/panel-port';
import { acrossSubjects } from '@/components/verdict/across-subjects';
import { type Judged, judgedCompany, judgedPerson } from '@/components/verdict/judged';
import { openQuestions } from '@/components/verdict/open-questions';
import { QuestionList } from '@/components/verdict/question-list';
import { QuestionRow } from '@/components/verdict/question-row';
import { useWhatIf } from '@/components/verdict/use-what-if';
import type { Look } from '@/lib/protocol/panel-view';
import { Fold } from './fold';
import { inWords } from './in-words';

interface MissingProps {
  look: Look;
  now: Date;
  onOpen: (url: string) => void;
}

/** What is asked about one of the two, against the profile of their first verdict; null where nothing is. */
function useAsked(about: About, subject: string | undefined, first: Judged | undefined) {
  const whatIf = useWhatIf(about, subject, first);
  return first ? { about, profile: first.profile.id, whatIf, questions: openQuestions(first.verdict) } : null;
}

export function Missing({ look: { account, person }, now, onOpen }: MissingProps) {
  const words = inWords();
  const company = account?.ruledOut ? undefined : account?.verdicts[0];
  const someone = person?.ruledOut ? undefined : person?.verdicts[0];
  const asked = [
    useAsked('account', account?.account.id, company && judgedCompany(company)),
    useAsked('person', person?.person.id, someone && judgedPerson(someone)),
  ].filter((part) => part !== null);
  if (asked.length === 0) return null;
  const open = acrossSubjects(asked);
  /** Where too little is known for a verdict, what is missing is the news. */
  const news = [account?.verdicts[0], person?.verdicts[0]].some((verdict) => verdict?.band === 'not-enough-known');
  return (
    <Fold name="missing" id="missing" title={words.missing} holds={String(open.length)} open={news}>
      {open.length === 0 ? (
        <p className="pb-3">{words.nothingMissing}</p>
      ) : (
        <div className="pb-3">
          <QuestionList>
            {open.map(({ about, profile, whatIf, question }) => (
              <AnswerScopeContext key={`${about} ${question.id}`} value={{ about, profile }}>
                <QuestionRow question={question} about={words.about[about]} whatIf={whatIf} now={now} onOpen={onOpen} />
              </AnswerScopeContext>
            ))}
          </QuestionList>
        </div>
      )}
    </Fold>
  );
}
