/** The call sheet of somebody who is saved, from what is kept of them: `#call-sheet/<about>/<id>`, reached from their row in the lists. */
import { useEffect, useState } from 'react';
import { CallSheetView } from '@/components/call-sheet/call-sheet-view';
import { saidNoTo } from '@/components/verdict/said-no-to';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import { type KeptSubject, keptSubject } from '@/lib/app/call-sheet/kept-subject';
import { defineScreen, type ScreenProps } from '../screen';

const back = (
  <a className="text-accent underline underline-offset-4 print:hidden" href={hashOf('lists')}>
    Back to the lists
  </a>
);

function CallSheet({ route: { id: about, part: id }, now, say, act }: ScreenProps) {
  /** Undefined while it is being made; null when nobody of this address is saved. */
  const [subject, setSubject] = useState<KeptSubject | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    setSubject(undefined);
    act(async () => {
      const found = about === 'account' || about === 'person' ? await keptSubject(about, id ?? '', new Date()) : null;
      if (!gone) setSubject(found);
    });
    return () => {
      gone = true;
    };
  }, [about, id, act]);
  if (subject === undefined) return <ScreenHead title="Call sheet">Putting it together from what is kept…</ScreenHead>;
  if (subject === null) return <ScreenHead title="Call sheet">Whoever this was about is not saved any more. {back}</ScreenHead>;
  const no = saidNoTo(subject.look);
  if (no)
    return (
      <ScreenHead title="Call sheet">
        You ruled {no.name} out, so there is no call sheet. {back}
      </ScreenHead>
    );
  return (
    <>
      <ScreenHead title="Call sheet">From the pages that you opened and kept, and from your own records. {back}</ScreenHead>
      <section aria-labelledby="the-sheet" className="mt-6 max-w-190" data-call>
        <h2 id="the-sheet" className="sr-only">
          The sheet
        </h2>
        <CallSheetView
          look={subject.look}
          records={subject.records}
          known={{ table: subject.table }}
          now={now}
          onCopy={(text) =>
            act(async () => {
              await navigator.clipboard.writeText(text);
              say('Copied the call sheet.');
            })
          }
        />
      </section>
    </>
  );
}

export default defineScreen({ id: 'call-sheet', label: 'Call sheet', place: null, under: 'lists', Show: CallSheet });
