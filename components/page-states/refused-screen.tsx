/** A page of a known kind that was not read, and what to do about it. */
import { Button } from '@/components/ui/button';
import type { PageKind } from '@/lib/page/page-kind';
import type { Refusal } from '@/lib/page/reading';
import { PageState } from './page-state';
import { refusalWords } from './refusal-words';

interface RefusedScreenProps {
  refusal: Refusal;
  kind: PageKind;
  onReadAgain: () => void;
}

export function RefusedScreen({ refusal, kind, onReadAgain }: RefusedScreenProps) {
  const { shape, title, what, todo } = refusalWords(refusal, kind);
  return (
    <PageState
      shape={shape}
      title={title}
      actions={
        <Button look="primary" onClick={onReadAgain}>
          Read again
        </Button>
      }
    >
      <p>{what}</p>
      <p className="text-ink">{todo}</p>
    </PageState>
  );
}
