/** The last line: which page, when it was read and as what; and the ways out. */
import { Keyboard, PanelsTopLeft } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sayMoment } from '@/components/ui/say-day';
import { sayMonths } from '@/components/ui/say-months';
import { hostOf } from '@/components/ui/web-address';
import type { PageKind } from '@/lib/page/page-kind';
import { inWords } from './in-words';
import { kindInSentence } from './kind-words';

interface PageLineProps {
  /** Null when no page was read. */
  read: { url: string; at: string; kind: PageKind } | null;
  /** The last edit (ISO time) of what was compared with; null when it is not known. */
  edited: { noun: 'ICP' | 'persona'; at: string } | null;
  now: Date;
  /** Its name, when there are several. */
  workspace: string | null;
  onShowKeys: () => void;
  onOpenWorkspace: () => void;
}

export function PageLine({ read, edited, now, workspace, onShowKeys, onOpenWorkspace }: PageLineProps) {
  const words = inWords().page;
  return (
    <footer className="mt-8 border-t border-rule pt-3 pb-6 text-12 text-soft">
      {read && (
        <p>
          {hostOf(read.url) ?? words.aPage} · {words.read(sayMoment(read.at, now), kindInSentence(read.kind))}
        </p>
      )}
      {edited && <p>{(edited.noun === 'ICP' ? words.editedIcp : words.editedPersona)(sayMonths(edited.at, now))}</p>}
      {workspace && (
        <p>
          {words.inWorkspace}
          <bdi dir="auto">{workspace}</bdi>
        </p>
      )}
      <div className="mt-1 flex gap-4">
        <Button look="plain" onClick={onOpenWorkspace}>
          <PanelsTopLeft size={16} aria-hidden="true" /> {words.workspace}
        </Button>
        <Button look="plain" onClick={onShowKeys}>
          <Keyboard size={16} aria-hidden="true" /> {words.keys}
        </Button>
      </div>
    </footer>
  );
}
