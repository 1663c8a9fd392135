/**
 * Saving and ruling out: the user's own decision, on every verdict. The labels are short enough for one line at 360 px
 * in any font, as the wait draws it; what they act on is told by the block, and to screen readers in full.
 */
import { Bookmark, BookmarkCheck, CircleSlash, X } from 'lucide-react';
import type { About } from '@/components/panel-port';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';

interface FitActionsProps {
  about: About;
  saved: boolean;
  ruledOut: boolean;
  choosing: boolean;
  /** The screen's main button saves already. */
  savesAbove?: boolean;
  onSave: () => void;
  onUnsave: () => void;
  onStartRuleOut: () => void;
}

export function FitActions({ about, saved, ruledOut, choosing, savesAbove = false, onSave, onUnsave, onStartRuleOut }: FitActionsProps) {
  const words = inWords().actions;
  return (
    <>
      {saved ? (
        <Button look="quiet" aria-label={words.savedNamed} title={words.savedNamed} onClick={onUnsave}>
          <BookmarkCheck size={16} aria-hidden="true" /> {words.saved} <X size={16} aria-hidden="true" className="text-soft" />
        </Button>
      ) : savesAbove ? null : (
        <Button look="quiet" aria-label={words.saveNamed[about]} onClick={onSave}>
          <Bookmark size={16} aria-hidden="true" /> {words.save} <KeyHint of="s" />
        </Button>
      )}
      {!ruledOut && (
        <Button look="quiet" aria-label={words.ruleOutNamed[about]} aria-expanded={choosing} onClick={onStartRuleOut}>
          <CircleSlash size={16} aria-hidden="true" /> {words.ruleOut} <KeyHint of="x" />
        </Button>
      )}
    </>
  );
}
