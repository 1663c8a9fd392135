/** A call sheet to read, to copy and to print by the user's own hand. It stays in this window and goes nowhere else. */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { stageNow } from '@/components/message/choices';
import { judgedOf } from '@/components/message/judged-of';
import { Button } from '@/components/ui/button';
import { chooseLanguage } from '@/lib/message/choose-language';
import { materialFrom } from '@/lib/message/material-from';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { MessageStock } from '@/lib/protocol/messages';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import { callSheet } from './call-sheet';
import { inWords } from './in-words';
import { SheetText } from './sheet-text';

interface CallSheetViewProps {
  look: SubjectLook;
  records: MessageStock;
  /** Who buys there, null when nobody is known or no ICP is there; as a whole null while the sheet is closed. */
  known: { table: CommitteeView | null } | null;
  now: Date;
  onCopy: (text: string) => void;
  /** A button before those of the sheet. */
  children?: ReactNode;
}

export function CallSheetView({ look, records, known, now, onCopy, children }: CallSheetViewProps) {
  const words = inWords();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [printing]);

  const material = known && materialFrom(judgedOf(look), records, { stage: stageNow(look, {}), today: now });
  const markdown = material ? callSheet({ look, material, table: known.table, language: chooseLanguage(material).language, now }) : '';
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-2">
        {children}
        {known && (
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
      {known && (
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
    </>
  );
}
