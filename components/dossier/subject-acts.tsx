/**
 * What the user knows already of whom the page is about, and what can be done now: the next step, save, rule out, note,
 * touch. It stands in the first window, so that nobody scrolls for it; the block of the verdict below leaves it out.
 */
import { companyName } from '@/components/account/company-words';
import { AlreadyKnown, CompanyRuledOut } from '@/components/notes/already-known';
import type { About } from '@/components/panel-port';
import { personName } from '@/components/person/person-words';
import { RuledOutBanner } from '@/components/rule-out/ruled-out-banner';
import type { ChosenStep } from '@/components/verdict/choose-next-step';
import type { FitEvents } from '@/components/verdict/fit-block';
import { NextStep } from '@/components/verdict/next-step';
import { SubjectActions } from '@/components/verdict/subject-actions';
import type { Look } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';

interface SubjectActsProps {
  look: Look;
  about: About;
  /** The screen's one primary action; null when there is none. */
  chosen: ChosenStep | null;
  choosing: boolean;
  now: Date;
  events: FitEvents;
}

/** Keys act on whom the page is about. */
const keys: Partial<Record<string, string>> = { save: 's', 'rule-out': 'x' };

export function SubjectActs({ look, about, chosen, choosing, now, events }: SubjectActsProps) {
  const { account, person } = look;
  const subject = about === 'account' ? account : person;
  if (!subject) return null;
  const name = about === 'account' ? companyName(account!.account) : personName(person!.person);
  const { ruledOut, saved, notes } = subject;
  const companyOut = about === 'person' ? (account?.ruledOut ?? null) : null;
  return (
    <section data-acts={about} aria-label={inWords().acts(name)} tabIndex={-1} className="mt-3 outline-none">
      {ruledOut && <RuledOutBanner ruledOut={ruledOut} now={now} onUndo={() => events.onUndoRuleOut(about)} />}
      {companyOut && <CompanyRuledOut ruledOut={companyOut} now={now} />}
      <AlreadyKnown notes={notes} saved={saved} now={now} />
      {chosen && (
        <NextStep step={chosen.step} about={chosen.about} main keyOf={chosen.about === about ? (keys[chosen.step.do] ?? null) : null} {...events} />
      )}
      <SubjectActions
        about={about}
        name={name}
        saved={saved}
        ruledOut={ruledOut !== null}
        choosing={choosing}
        savesAbove={chosen?.about === about && chosen.step.do === 'save'}
        now={now}
        events={events}
      />
    </section>
  );
}
