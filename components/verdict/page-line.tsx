/** The last line: which page, when, read by what; and the ways out. */
import { Keyboard, PanelsTopLeft } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sayMoment } from '@/components/ui/say-day';
import { sayMonths } from '@/components/ui/say-months';
import { hostOf } from '@/components/ui/web-address';

interface PageLineProps {
  /** Null when no page was read. */
  read: { url: string; at: string; reader: string } | null;
  /** The last edit (ISO time) of what was compared with; null when it is not known. */
  edited: { noun: 'ICP' | 'persona'; at: string } | null;
  now: Date;
  /** Its name, when there are several. */
  workspace: string | null;
  onShowKeys: () => void;
  onOpenWorkspace: () => void;
}

export function PageLine({ read, edited, now, workspace, onShowKeys, onOpenWorkspace }: PageLineProps) {
  return (
    <footer className="mt-8 border-t border-rule pt-3 pb-6 text-12 text-soft">
      {read && (
        <p>
          {hostOf(read.url) ?? 'A page'} · read {sayMoment(read.at, now)} · {read.reader}
        </p>
      )}
      {edited && (
        <p>
          Your {edited.noun} was last edited {sayMonths(edited.at, now)}
        </p>
      )}
      {workspace && (
        <p>
          In the workspace <bdi dir="auto">{workspace}</bdi>
        </p>
      )}
      <div className="mt-1 flex gap-4">
        <Button look="plain" onClick={onOpenWorkspace}>
          <PanelsTopLeft size={16} aria-hidden="true" /> Workspace
        </Button>
        <Button look="plain" onClick={onShowKeys}>
          <Keyboard size={16} aria-hidden="true" /> Keys
        </Button>
      </div>
    </footer>
  );
}
