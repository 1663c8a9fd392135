/**
 * What is not known yet of company and person, in one list: what could move a band most comes first, each with the page
 * that would show it or the question to ask, and with what the verdict would be if it were so or not.
 */
import { AnswerScopeContext } from '@/components/answers/answer-scope';
import type { About } from '@/components/panel-port';
import { type Judged, judgedCompany, judgedPerson } from '@/components/verdict/judged';
import { openQuestions } from '@/components/verdict/open-questions';
import { QuestionList } from '@/components/verdict/question-list';
import { QuestionRow } from '@/components/verdict/question-row';
import { useWhatIf, type WhatIf } from '@/components/verdict/use-what-if';
import type { Look } from '@/lib/protocol/panel-view';
import { acrossSubjects } from './across-subjects';
import { Fold } from './fold';
import { inWords } from './in-words';

interface MissingProps {
  look: Look;
  now: Date;
  onOpen: (url: string) => void;
}

interface Part {
  about: About;
  /** Id of the company or person. */
  subject: string;
  /** The first verdict, against the profile that asks. */
  first: Judged;
}

function partsOf({ account, person }: Look): Partial<Record<About, Part>> {
  const company = account?.verdicts[0];
  const someone = person?.verdicts[0];
  return {
    ...(account && company && !account.ruledOut ? { account: { about: 'account', subject: account.account.id, first: judgedCompany(company) } } : {}),
    ...(person && someone && !person.ruledOut ? { person: { about: 'person', subject: person.person.id, first: judgedPerson(someone) } } : {}),
  };
}

function usePart(part: Part | undefined): WhatIf | undefined {
  const profile = part?.first.profile;
  return useWhatIf(
    part && profile && { about: part.about, subject: part.subject, profile: profile.id, negative: profile.negative },
    part?.first.verdict,
  );
}

export function Missing({ look, now, onOpen }: MissingProps) {
  const words = inWords();
  const parts = partsOf(look);
  const whatIf = { account: usePart(parts.account), person: usePart(parts.person) };
  const asking = [parts.account, parts.person].filter((part) => part !== undefined);
  if (asking.length === 0) return null;
  const open = acrossSubjects(asking.map(({ about, first }) => ({ about, questions: openQuestions(first.verdict) })));
  /** Where too little is known for a verdict, what is missing is the news. */
  const news = [look.account?.verdicts[0], look.person?.verdicts[0]].some((verdict) => verdict?.band === 'not-enough-known');
  return (
    <Fold name="missing" id="missing" title={words.missing} holds={String(open.length)} open={news}>
      {open.length === 0 ? (
        <p className="pb-3">{words.nothingMissing}</p>
      ) : (
        <div className="pb-3">
          <QuestionList>
            {open.map(({ about, question }) => (
              <AnswerScopeContext key={`${about} ${question.id}`} value={{ about, profile: parts[about]?.first.profile.id ?? '' }}>
                <QuestionRow question={question} about={words.about[about]} whatIf={whatIf[about]} now={now} onOpen={onOpen} />
              </AnswerScopeContext>
            ))}
          </QuestionList>
        </div>
      )}
    </Fold>
  );
}
