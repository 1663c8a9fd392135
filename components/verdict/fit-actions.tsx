/**
 * Saving and ruling out: the user's own decision, on every verdict. The labels are short enough for one line at 360 px
 * in any font, as the wait draws it; what they act on is told by the block, and to screen readers in full.
 */
import { Bookmark, BookmarkCheck, CircleSlash } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';

interface FitActionsProps {
  noun: 'company' | 'person';
  saved: boolean;
  ruledOut: boolean;
  choosing: boolean;
  onSave: () => void;
  onUnsave: () => void;
  onStartRuleOut: () => void;
}

export function FitActions({ noun, saved, ruledOut, choosing, onSave, onUnsave, onStartRuleOut }: FitActionsProps) {
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {saved ? (
        <Button look="quiet" onClick={onUnsave}>
          <BookmarkCheck size={16} aria-hidden="true" /> Saved, remove
        </Button>
      ) : (
        <Button look="quiet" aria-label={`Save ${noun}`} onClick={onSave}>
          <Bookmark size={16} aria-hidden="true" /> Save <KeyHint of="s" />
        </Button>
      )}
      {!ruledOut && (
        <Button look="quiet" aria-label={`Rule out ${noun}`} aria-expanded={choosing} onClick={onStartRuleOut}>
          <CircleSlash size={16} aria-hidden="true" /> Rule out <KeyHint of="x" />
        </Button>
      )}
    </div>
  );
}
