/** The company part of a look, or, when the page names no company that is known, the way to learn it. */
import { FitBlock, type FitEvents } from '@/components/verdict/fit-block';
import { judgedCompany } from '@/components/verdict/judged';
import type { LookedFrom } from '@/components/verdict/looked-from';
import type { AccountLook } from '@/lib/protocol/panel-view';
import type { NextStep } from '@/lib/verdict/verdict';
import { companyLine, companyName } from './company-words';
import { inWords } from './in-words';

interface AccountBlockProps extends LookedFrom, FitEvents {
  look: AccountLook;
  choosing: boolean;
  isSubject: boolean;
  quietStep: NextStep | null;
}

export function AccountBlock({ look, ...rest }: AccountBlockProps) {
  return (
    <FitBlock
      about="account"
      subject={look.account.id}
      id="company-fit"
      question={inWords().question}
      name={companyName(look.account)}
      line={companyLine(look.account)}
      judged={look.verdicts.map(judgedCompany)}
      ruledOut={look.ruledOut}
      saved={look.saved}
      notes={look.notes}
      age={look.age}
      nothingToCompare={inWords().nothingToCompare}
      {...rest}
    />
  );
}
