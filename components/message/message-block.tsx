/**
 * The place of the message bench in the dossier. The bench and its wording are loaded when the verdict is there, so that
 * the verdict never waits for them; its place is kept, so that nothing jumps.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import { personName } from '@/components/person/person-words';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { MessageStock } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { useMessagePort } from './message-context';

const CallSheetBlock = lazy(() => import('@/components/call-sheet/call-sheet-block'));
const MessageBench = lazy(() => import('./message-bench'));

interface MessageBlockProps {
  look: Look;
  now: Date;
  onCopy: (text: string) => void;
  onOpen: (url: string) => void;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

export function MessageBlock({ look, now, onCopy, onOpen, onCommittee }: MessageBlockProps) {
  const port = useMessagePort();
  const [records, setRecords] = useState<MessageStock | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!port) return undefined;
    let gone = false;
    const load = () => {
      port.records().then(
        (found) => !gone && setRecords(found),
        (error: unknown) => !gone && setFailed(error instanceof Error ? error.message : inWords().recordsUnread),
      );
    };
    load();
    const stop = port.onChange(load);
    return () => {
      gone = true;
      stop();
    };
  }, [port]);
  if (!port) return null;
  const words = inWords();
  const waiting = <p className="mt-2 min-h-120 text-soft">{words.drafting}</p>;
  const who = look.person ? personName(look.person.person) : words.theCompany;
  return (
    <>
      <section aria-labelledby="message-title" className="mt-10 border-t-2 border-ink pt-3" data-message>
        <h2 id="message-title" className="text-18 font-semibold">
          {words.writeTo(who)}
        </h2>
        {failed && <p className="mt-2">{failed}</p>}
        {records ? (
          <Suspense fallback={waiting}>
            <MessageBench key={look.url} look={look} records={records} now={now} onCopy={onCopy} onOpen={onOpen} onKeep={port.keepTemplate} />
          </Suspense>
        ) : (
          !failed && waiting
        )}
      </section>
      {records && (
        <Suspense fallback={<div className="min-h-40" />}>
          <CallSheetBlock key={look.url} look={look} records={records} now={now} onCopy={onCopy} onCommittee={onCommittee} />
        </Suspense>
      )}
    </>
  );
}
