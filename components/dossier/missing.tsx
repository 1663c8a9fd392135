/** What is not known yet of company and person, in one place: what could move a band most comes first, each with the page that would show it or the question to ask. */
import { companyName } from '@/components/account/company-words';
import { AnswerScopeContext } from '@/components/answers/answer-scope';
import type { About } from '@/components/panel-port';
import { personName } from '@/components/person/person-words';
import { PageText } from '@/components/ui/page-text';
import { type OpenQuestion, openQuestions } from '@/components/verdict/open-questions';
import { QuestionList } from '@/components/verdict/question-list';
import type { Look } from '@/lib/protocol/panel-view';
import { Fold } from './fold';
import { inWords } from './in-words';

interface MissingProps {
  look: Look;
  now: Date;
  onOpen: (url: string) => void;
}

interface Part {
  about: About;
  /** Id of the ICP or persona that asks. */
  profile: string;
  name: string;
  questions: OpenQuestion[];
}

function partsOf({ account, person }: Look): Part[] {
  const company = account?.verdicts[0];
  const someone = person?.verdicts[0];
  const parts: Part[] = [];
  if (account && company && !account.ruledOut)
    parts.push({ about: 'account', profile: company.icp.id, name: companyName(account.account), questions: openQuestions(company) });
  if (person && someone && !person.ruledOut)
    parts.push({ about: 'person', profile: someone.persona.id, name: personName(person.person), questions: openQuestions(someone) });
  return parts;
}

export function Missing({ look, now, onOpen }: MissingProps) {
  const words = inWords();
  const parts = partsOf(look);
  if (parts.length === 0) return null;
  const open = parts.flatMap(({ questions }) => questions).length;
  /** Where too little is known for a verdict, what is missing is the news. */
  const news = [look.account?.verdicts[0], look.person?.verdicts[0]].some((verdict) => verdict?.band === 'not-enough-known');
  return (
    <Fold name="missing" id="missing" title={words.missing} holds={String(open)} open={news}>
      {open === 0 && <p className="pb-3">{words.nothingMissing}</p>}
      {parts.map((part) => part.questions.length > 0 && <PartMissing key={part.about} part={part} now={now} onOpen={onOpen} />)}
    </Fold>
  );
}

function PartMissing({ part: { about, profile, name, questions }, now, onOpen }: { part: Part } & Omit<MissingProps, 'look'>) {
  return (
    <div className="pb-3">
      <h3 className="font-semibold">
        <PageText>{name}</PageText>
      </h3>
      <AnswerScopeContext value={{ about, profile }}>
        <QuestionList questions={questions} now={now} onOpen={onOpen} />
      </AnswerScopeContext>
    </div>
  );
}
