/** What is saved, in words that hold still: the line has its place in every state. */
import { Button } from '@/components/ui/button';

export type SaveState = 'opening' | 'saved' | 'unsaved' | 'saving' | 'failed' | 'elsewhere';

interface SaveStateLineProps {
  state: SaveState;
  failure: string | null;
  unpublished: boolean | null;
  /** Something of it was published before. */
  ever: boolean;
  onRetry: () => void;
}

const words: Record<Exclude<SaveState, 'saved' | 'failed'>, string> = {
  opening: 'Opening…',
  unsaved: 'Saving in a moment…',
  saving: 'Saving…',
  elsewhere: 'Not saved: also changed on another page.',
};

const savedWords = (unpublished: boolean | null, ever: boolean): string => {
  if (unpublished === null) return 'Saved.';
  if (unpublished && !ever) return 'Saved as a draft. Not published yet, so pages are not compared with it at all.';
  return unpublished ? 'Saved as a draft. Pages are still compared with what was published.' : 'Saved and published: pages are compared with this.';
};

export function SaveStateLine({ state, failure, unpublished, ever, onRetry }: SaveStateLineProps) {
  return (
    <p className="mt-1 flex min-h-6 flex-wrap items-center gap-x-3 text-soft">
      <span role="status">
        {state === 'failed' ? `Not saved: ${failure ?? 'unknown reason'}.` : state === 'saved' ? savedWords(unpublished, ever) : words[state]}
      </span>
      {state === 'failed' && (
        <Button look="plain" onClick={onRetry}>
          Try again
        </Button>
      )}
    </p>
  );
}
