/** The top of a screen that shows a reading: what kind of page it is, and the way to read it again. */
import { RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { PageKind } from '@/lib/page/page-kind';
import { inWords } from './in-words';
import { sayKind } from './kind-words';

interface PageHeadProps {
  kind: PageKind;
  onReadAgain: () => void;
}

export function PageHead({ kind, onReadAgain }: PageHeadProps) {
  return (
    <header className="flex min-h-8 items-center justify-between gap-3">
      <h1 className="min-w-0 text-13 leading-4 font-medium text-soft">{sayKind(kind)}</h1>
      <Button look="plain" className="shrink-0" onClick={onReadAgain}>
        <RotateCw size={16} aria-hidden="true" /> {inWords().page.readAgain}
      </Button>
    </header>
  );
}
