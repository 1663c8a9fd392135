/** An older version names records that are gone: what they are, and the way to take the mentions out. */
import { Button } from '@/components/ui/button';

interface RemovedMentionsProps {
  /** "1 segment and 2 pains". */
  gone: string;
  noun: string;
  onClean: () => void;
}

export function RemovedMentions({ gone, noun, onClean }: RemovedMentionsProps) {
  return (
    <div role="status" className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-possible pl-3 text-15">
      <p className="max-w-150">
        This {noun} names {gone} that you have removed. Nothing is compared with them, and packs leave them out.
      </p>
      <Button look="quiet" onClick={onClean}>
        Take the mentions out
      </Button>
    </div>
  );
}
