/**
 * The call sheet in the dossier: made when the user opens it, then copied or printed by the user's own hand. It is loaded
 * after the verdict, stays in this window and goes nowhere else.
 */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { stageNow } from '@/components/message/choices';
import { judgedOf } from '@/components/message/judged-of';
import { Button } from '@/components/ui/button';
import { chooseLanguage } from '@/lib/message/choose-language';
import { materialFrom } from '@/lib/message/material-from';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { MessageStock } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { callSheet } from './call-sheet';
import { inWords } from './in-words';
import { SheetText } from './sheet-text';

interface CallSheetBlockProps {
  look: Look;
  records: MessageStock;
  now: Date;
  onCopy: (text: string) => void;
  onCommittee: (id: string) => Promise<CommitteeView | null>;
}

export default function CallSheetBlock({ look, records, now, onCopy, onCommittee }: CallSheetBlockProps) {
  const words = inWords();
  const [table, setTable] = useState<CommitteeView | null>(null);
  const [open, setOpen] = useState(false);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [printing]);

  const material = materialFrom(judgedOf(look), records, { stage: stageNow(look, {}), today: now });
  const markdown = open ? callSheet({ look, material, table, language: chooseLanguage(material).language, now }) : '';
  const show = () => {
    const id = look.account?.account.id;
    /* Without the table the sheet still says everything else. */
    const asked = id === undefined ? Promise.resolve(null) : onCommittee(id).catch(() => null);
    void asked.then((known) => {
      setTable(known);
      setOpen(true);
    });
  };
  return (
    <section aria-labelledby="call-sheet-title" className="mt-10 border-t-2 border-ink pt-3" data-call>
      <h2 id="call-sheet-title" className="text-18 font-semibold">
        {words.heading}
      </h2>
      <p className="mt-1 text-soft">{words.whatFor}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="quiet" aria-expanded={open} onClick={open ? () => setOpen(false) : show}>
          {open ? words.close : words.open}
        </Button>
        {open && (
          <>
            <Button look="quiet" onClick={() => onCopy(markdown)}>
              {words.copy}
            </Button>
            <Button look="quiet" onClick={() => setPrinting(true)}>
              {words.print}
            </Button>
          </>
        )}
      </div>
      {open && (
        <div className="mt-4" data-call-text>
          <SheetText markdown={markdown} />
        </div>
      )}
      {printing &&
        createPortal(
          <article className="hidden gap-x-6 print:block print:columns-2 print:text-12 print:leading-tight" data-call-sheet>
            <SheetText markdown={markdown} />
          </article>,
          document.body,
        )}
    </section>
  );
}
