/**
 * The open page held against a persona, on a press and only then. The text is asked for at that press, lives as long as
 * what shows it, and goes with the page (requirements I7, O3).
 *
 *   closed ──press──► reading ──► text, with the user's personas ──press──► closed
 *                        └──────► failed, with what to do
 */
import { lazy, Suspense, useRef, useState } from 'react';
import { useMessagePort } from '@/components/message/message-context';
import type { PanelPort } from '@/components/panel-port';
import { Button } from '@/components/ui/button';
import type { MessageStock } from '@/lib/protocol/messages';
import { inWords } from './in-words';

const PageFindings = lazy(() => import('./page-findings'));

interface PageCheckProps {
  /** The persona that fits whom the page is about; null where there is none. */
  likely: string | null;
  onText: PanelPort['pageText'];
  onOpenWorkspace: () => void;
}

type Check = { state: 'closed' | 'reading' } | { state: 'failed'; say: string } | { state: 'read'; url: string; text: string; records: MessageStock };

export function PageCheck({ likely, onText, onOpenWorkspace }: PageCheckProps) {
  const said = inWords();
  const records = useMessagePort();
  const [check, setCheck] = useState<Check>({ state: 'closed' });
  const newest = useRef(0);
  if (!records) return null;
  const open = check.state !== 'closed';

  async function press(): Promise<void> {
    newest.current += 1;
    const own = newest.current;
    if (open) return setCheck({ state: 'closed' });
    setCheck({ state: 'reading' });
    let next: Check;
    try {
      const [page, stock] = await Promise.all([onText(), records!.records()]);
      next = { state: 'read', ...page, records: stock };
    } catch (error) {
      next = { state: 'failed', say: error instanceof Error ? error.message : said.failed };
    }
    if (own === newest.current) setCheck(next);
  }

  const waiting = (
    <p role="status" className="mt-3 text-soft">
      {said.reading}
    </p>
  );
  return (
    <section aria-labelledby="page-check-title" className="mt-8 border-t border-rule pt-3">
      <h2 id="page-check-title" className="text-13 font-semibold text-soft">
        {said.title}
      </h2>
      {!open && <p className="mt-1 text-soft">{said.what}</p>}
      <Button look="quiet" className="mt-2" aria-expanded={open} onClick={() => void press()}>
        {open ? said.close : said.check}
      </Button>
      {check.state === 'reading' && waiting}
      {check.state === 'failed' && (
        <p role="alert" className="mt-3">
          {check.say}
        </p>
      )}
      {check.state === 'read' && (
        <Suspense fallback={waiting}>
          <PageFindings {...check} likely={likely} onOpenWorkspace={onOpenWorkspace} />
        </Suspense>
      )}
    </section>
  );
}
