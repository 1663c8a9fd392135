/** Copies the report about the page's layout, and shows every line of it: whoever hands it on knows what is in it. */
import { ClipboardCopy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';

interface CopyReportProps {
  onReport: () => Promise<string | null>;
}

type Copied = { text: string; copied: boolean } | 'gone' | null;

export function CopyReport({ onReport }: CopyReportProps) {
  const words = inWords();
  const [state, setState] = useState<Copied>(null);
  const copy = async () => {
    const text = await onReport();
    if (text === null) return setState('gone');
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setState({ text, copied });
  };
  return (
    <div className="mt-2">
      <Button look="quiet" onClick={() => void copy()}>
        <ClipboardCopy size={16} aria-hidden="true" /> {words.copy}
      </Button>
      <p aria-live="polite" className="mt-1 text-soft">
        {state === 'gone' && words.gone}
        {state !== null && state !== 'gone' && (
          <>
            {state.copied ? words.copied : words.notAllowed}
            {words.holdsNoWords}
          </>
        )}
      </p>
      {state !== null && state !== 'gone' && (
        <details open={!state.copied} className="mt-1">
          <summary className="min-h-6 rounded-sm font-medium text-accent">{words.see}</summary>
          <textarea
            readOnly
            aria-label={words.theReport}
            rows={8}
            value={state.text}
            onFocus={(event) => event.currentTarget.select()}
            className="mt-1 block w-full rounded-md border border-edge bg-paper p-2 text-12"
          />
        </details>
      )}
    </div>
  );
}
