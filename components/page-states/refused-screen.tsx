/** A page of a known kind that was not read, and what to do about it. */
import { CopyReport } from '@/components/diagnosis/copy-report';
import { Button } from '@/components/ui/button';
import type { PageKind } from '@/lib/page/page-kind';
import type { Refusal } from '@/lib/page/reading';
import { inWords } from './in-words';
import { PageState } from './page-state';
import { refusalWords } from './refusal-words';

interface RefusedScreenProps {
  refusal: Refusal;
  kind: PageKind;
  onReadAgain: () => void;
  onReport: () => Promise<string | null>;
}

export function RefusedScreen({ refusal, kind, onReadAgain, onReport }: RefusedScreenProps) {
  const { shape, title, what, todo } = refusalWords(refusal, kind);
  return (
    <PageState
      shape={shape}
      title={title}
      actions={
        <>
          <Button look="primary" onClick={onReadAgain}>
            {inWords().readAgain}
          </Button>
          <div className="w-full">
            <CopyReport onReport={onReport} />
          </div>
        </>
      }
    >
      <p>{what}</p>
      <p className="text-ink">{todo}</p>
    </PageState>
  );
}
