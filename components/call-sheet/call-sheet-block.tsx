/**
 * The call sheet in the dossier: made when the user opens it, by its button or its key. It is loaded after the verdict; a
 * key that was pressed before opens it as soon as it is there. Whom the user ruled out gets none.
 *
 *   closed ──button, key──► asked (who buys there?) ──► open ──button, another page──► closed
 */
import { useEffect, useRef, useState } from 'react';
import { usePanelUi } from '@/components/panel-ui';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { saidNoTo } from '@/components/verdict/said-no-to';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { MessageStock } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { CallSheetView } from './call-sheet-view';
import { inWords } from './in-words';

interface CallSheetBlockProps {
  look: Look;
  records: MessageStock;
  now: Date;
  onCopy: (text: string) => void;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

export default function CallSheetBlock({ look, records, now, onCopy, onCommittee }: CallSheetBlockProps) {
  const words = inWords();
  const { sheetAsked, askSheet } = usePanelUi();
  const [known, setKnown] = useState<{ table: CommitteeView | null } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const no = saidNoTo(look);
  const asked = sheetAsked !== null && !no;
  const company = look.account?.account.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who buys there is asked when the sheet is, once
  useEffect(() => {
    if (!asked) return setKnown(null);
    let gone = false;
    /* Without the table the sheet still says everything else. */
    const asking = company === undefined ? Promise.resolve(null) : onCommittee(company).catch(() => null);
    void asking.then((table) => !gone && setKnown({ table }));
    return () => {
      gone = true;
    };
  }, [asked, company]);
  /* Pressed again, the key leads here again. */
  useEffect(() => {
    if (sheetAsked?.by !== 'key') return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [sheetAsked]);
  return (
    <section aria-labelledby="call-sheet-title" className="mt-10 border-t-2 border-ink pt-3" data-call>
      <h2 ref={heading} id="call-sheet-title" tabIndex={-1} className="text-18 font-semibold outline-none">
        {words.heading}
      </h2>
      {no ? (
        <p className="mt-1 text-soft">{words.noneForRuledOut(no.name)}</p>
      ) : (
        <>
          <p className="mt-1 text-soft">{words.whatFor}</p>
          <CallSheetView look={look} records={records} known={known} now={now} onCopy={onCopy}>
            <Button look="quiet" aria-expanded={known !== null} onClick={() => askSheet(known ? null : 'button')}>
              {known ? words.close : words.open}
              {!known && <KeyHint of="p" />}
            </Button>
          </CallSheetView>
        </>
      )}
    </section>
  );
}
