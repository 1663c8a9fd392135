/** The person part of a look. */
import { FitBlock, type FitEvents } from '@/components/verdict/fit-block';
import { judgedPerson } from '@/components/verdict/judged';
import type { LookedFrom } from '@/components/verdict/looked-from';
import type { PersonLook, RuledOut } from '@/lib/protocol/panel-view';
import type { NextStep } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import { personLine, personName } from './person-words';

interface PersonBlockProps extends LookedFrom, FitEvents {
  look: PersonLook;
  /** The user's "no" to the company that they work for. */
  companyRuledOut: RuledOut | null;
  choosing: boolean;
  isSubject: boolean;
  quietStep: NextStep | null;
}

export function PersonBlock({ look, ...rest }: PersonBlockProps) {
  return (
    <FitBlock
      about="person"
      subject={look.person.id}
      id="person-fit"
      question={inWords().question}
      name={personName(look.person)}
      line={personLine(look.person)}
      judged={look.verdicts.map(judgedPerson)}
      ruledOut={look.ruledOut}
      saved={look.saved}
      notes={look.notes}
      age={look.age}
      nothingToCompare={inWords().nothingToCompare}
      {...rest}
    />
  );
}
