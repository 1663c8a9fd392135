/** Saving and ruling out: the user's own decision, on every verdict. */
import { Bookmark, BookmarkCheck, CircleSlash } from 'lucide-react';
import { Button } from '@/components/ui/button';

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
        <Button look="quiet" onClick={onSave}>
          <Bookmark size={16} aria-hidden="true" /> Save {noun}
        </Button>
      )}
      {!ruledOut && (
        <Button look="quiet" aria-expanded={choosing} onClick={onStartRuleOut}>
          <CircleSlash size={16} aria-hidden="true" /> Rule out {noun}
        </Button>
      )}
    </div>
  );
}
