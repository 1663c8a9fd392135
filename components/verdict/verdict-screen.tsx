/** The dossier: both verdicts at a glance, the one next step, then each verdict in full. */

import { useMemo } from 'react';
import { AccountBlock } from '@/components/account/account-block';
import { UnknownCompany } from '@/components/account/unknown-company';
import { CompanyTable } from '@/components/committee/company-table';
import { NotUnderstood } from '@/components/diagnosis/not-understood';
import { glanceAt } from '@/components/glance/glance-at';
import { lightBriefs } from '@/components/glance/light-briefs';
import { SevenTraits } from '@/components/glance/seven-traits';
import { ThreeLights } from '@/components/glance/three-lights';
import { WhyNowLine } from '@/components/glance/why-now-line';
import { MessageBlock } from '@/components/message/message-block';
import { LikelyPains } from '@/components/pain/likely-pains';
import type { About } from '@/components/panel-port';
import { PersonBlock } from '@/components/person/person-block';
import type { RowEvents } from '@/components/rows/row-actions';
import { RowList } from '@/components/rows/row-list';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { Look } from '@/lib/protocol/panel-view';
import { BlindSpots } from './blind-spots';
import { chooseNextStep, withPlace } from './choose-next-step';
import type { FitEvents } from './fit-block';
import { FitIndex } from './fit-index';
import { indexEntries } from './index-entries';
import { NextStep } from './next-step';
import { PageHead } from './page-head';

interface VerdictScreenProps extends FitEvents {
  onCommittee: (id: string) => Promise<CommitteeView | null>;
  rowEvents: RowEvents;
  look: Look;
  now: Date;
  choosing: About | null;
  onReadAgain: () => void;
  onReport: () => Promise<string | null>;
}

export function VerdictScreen({ look, now, choosing, rowEvents, onCommittee, onReadAgain, onReport, ...events }: VerdictScreenProps) {
  const { account, person } = look;
  const chosen = chooseNextStep(look);
  const quietStep = (about: About) => {
    const verdict = about === 'account' ? account?.verdicts[0] : person?.verdicts[0];
    const subject = about === 'account' ? account : person;
    if (!verdict || account?.ruledOut || subject?.ruledOut || chosen?.about === about || (subject?.saved && verdict.next.do === 'save')) return null;
    return withPlace(verdict.next, account);
  };
  const shared = { pageUrl: look.url, now, ...events };
  const place = { pageUrl: look.url, now, onOpen: events.onOpen };
  const glance = useMemo(() => glanceAt(look, new Date(look.readAt)), [look]);
  const known = person?.person.known;
  return (
    <>
      <PageHead kind={look.kind} onReadAgain={onReadAgain} />
      <FitIndex entries={indexEntries(look)} />
      <ThreeLights lights={glance.lights} brief={lightBriefs(look, glance)} {...place} />
      <WhyNowLine moment={glance.whyNow} {...place} />
      {chosen && <NextStep step={chosen.step} about={chosen.about} main {...events} />}
      {account && (
        <AccountBlock key={account.account.id} look={account} choosing={choosing === 'account'} quietStep={quietStep('account')} {...shared} />
      )}
      {!account && person && (
        <UnknownCompany
          name={known?.['person.company']?.[0]?.value ?? null}
          url={known?.['person.companyUrl']?.[0]?.value ?? null}
          onOpen={events.onOpen}
        />
      )}
      {person && (
        <PersonBlock
          key={person.person.id}
          look={person}
          companyRuledOut={account?.ruledOut ?? null}
          choosing={choosing === 'person'}
          quietStep={quietStep('person')}
          {...shared}
        />
      )}
      <LikelyPains look={look} pageUrl={look.url} now={now} onOpen={events.onOpen} onCopy={events.onCopy} />
      {look.rows.length > 0 && (
        <div className="mt-10 border-t-2 border-ink pt-3">
          <RowList rows={look.rows} lists={look.lists} pageUrl={look.url} now={now} {...rowEvents} />
        </div>
      )}
      {(account || person) && <MessageBlock look={look} now={now} onCopy={events.onCopy} onOpen={events.onOpen} />}
      {account && <CompanyTable key={`table ${account.account.id}`} accountId={account.account.id} readAt={look.readAt} onCommittee={onCommittee} />}
      <SevenTraits traits={glance.traits} {...place} />
      <NotUnderstood gaps={look.gaps} problems={look.problems} now={now} onReport={onReport} />
      <BlindSpots gaps={look.gaps} onOpen={events.onOpen} />
    </>
  );
}
