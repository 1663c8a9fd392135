/**
 * The dossier. In the first window: both verdicts at a glance, why, what hurts, what is known already and what to do. Then
 * what to say to them; then what is missing, who else buys there, and each verdict in full, whom the page is about first.
 */

import { type ReactNode, useMemo } from 'react';
import { AccountBlock } from '@/components/account/account-block';
import { UnknownCompany } from '@/components/account/unknown-company';
import { CompanyTable } from '@/components/committee/company-table';
import { NotUnderstood } from '@/components/diagnosis/not-understood';
import { Missing } from '@/components/dossier/missing';
import { SubjectActs } from '@/components/dossier/subject-acts';
import { glanceAt } from '@/components/glance/glance-at';
import { lightBriefs } from '@/components/glance/light-briefs';
import { ThreeLights } from '@/components/glance/three-lights';
import { TraitsFold } from '@/components/glance/traits-fold';
import { MessageBlock } from '@/components/message/message-block';
import { LikelyPains } from '@/components/pain/likely-pains';
import type { About } from '@/components/panel-port';
import { PersonBlock } from '@/components/person/person-block';
import type { RowEvents } from '@/components/rows/row-actions';
import { RowList } from '@/components/rows/row-list';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { Look } from '@/lib/protocol/panel-view';
import { BlindSpots } from './blind-spots';
import { chooseNextStep, subjectOf, withPlace } from './choose-next-step';
import type { FitEvents } from './fit-block';
import { FitIndex } from './fit-index';
import { indexEntries } from './index-entries';
import { PageHead } from './page-head';
import { PlayedHere } from './played';

interface VerdictScreenProps extends FitEvents {
  onCommittee: (id: string) => Promise<CommitteeView | null>;
  rowEvents: RowEvents;
  look: Look;
  now: Date;
  choosing: About | null;
  onReadAgain: () => void;
  onReport: () => Promise<string | null>;
  /** The line of the queue; null when nobody is in it. */
  queue: ReactNode;
}

export function VerdictScreen({ look, now, choosing, rowEvents, onCommittee, onReadAgain, onReport, queue, ...events }: VerdictScreenProps) {
  const { account, person } = look;
  const subject = subjectOf(look);
  const chosen = chooseNextStep(look);
  const quietStep = (about: About) => {
    const verdict = about === 'account' ? account?.verdicts[0] : person?.verdicts[0];
    const part = about === 'account' ? account : person;
    /* Saving and ruling out stand in every block anyway. */
    if (!verdict || account?.ruledOut || part?.ruledOut || chosen?.about === about || ['save', 'rule-out'].includes(verdict.next.do)) return null;
    return withPlace(verdict.next, account);
  };
  const shared = { pageUrl: look.url, now, ...events };
  const place = { pageUrl: look.url, now, onOpen: events.onOpen };
  const glance = useMemo(() => glanceAt(look, new Date(look.readAt)), [look]);
  const known = person?.person.known;
  const company = account ? (
    <AccountBlock
      key={account.account.id}
      look={account}
      choosing={choosing === 'account'}
      isSubject={subject === 'account'}
      quietStep={quietStep('account')}
      {...shared}
    />
  ) : (
    person && (
      <UnknownCompany
        key="unknown"
        name={known?.['person.company']?.[0]?.value ?? null}
        url={known?.['person.companyUrl']?.[0]?.value ?? null}
        onOpen={events.onOpen}
      />
    )
  );
  const someone = person && (
    <PersonBlock
      key={person.person.id}
      look={person}
      companyRuledOut={account?.ruledOut ?? null}
      choosing={choosing === 'person'}
      isSubject={subject === 'person'}
      quietStep={quietStep('person')}
      {...shared}
    />
  );
  return (
    <PlayedHere page={look.url}>
      <PageHead kind={look.kind} onReadAgain={onReadAgain} />
      <FitIndex entries={indexEntries(look)} />
      <ThreeLights lights={glance.lights} brief={lightBriefs(look, glance)} {...place} />
      {subject && <SubjectActs look={look} about={subject} chosen={chosen} choosing={choosing === subject} now={now} events={events} />}
      {queue}
      <LikelyPains look={look} pageUrl={look.url} now={now} onOpen={events.onOpen} onCopy={events.onCopy} />
      {look.rows.length > 0 && (
        <div className="mt-10 border-t-2 border-ink pt-3">
          <RowList rows={look.rows} lists={look.lists} pageUrl={look.url} now={now} {...rowEvents} />
        </div>
      )}
      {(account || person) && <MessageBlock look={look} now={now} onCopy={events.onCopy} onOpen={events.onOpen} onCommittee={onCommittee} />}
      <div className="mt-10 divide-y divide-rule border-t-2 border-ink">
        <Missing look={look} now={now} onOpen={events.onOpen} />
        {account && <CompanyTable key={`table ${account.account.id}`} accountId={account.account.id} look={look} onCommittee={onCommittee} />}
        <TraitsFold traits={glance.traits} {...place} />
      </div>
      {subject === 'person' ? [someone, company] : [company, someone]}
      <NotUnderstood gaps={look.gaps} problems={look.problems} now={now} onReport={onReport} />
      <BlindSpots gaps={look.gaps} onOpen={events.onOpen} />
    </PlayedHere>
  );
}
