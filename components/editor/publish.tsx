/** From draft to what pages are compared with, with the reason that its version will carry. */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';

interface PublishProps {
  noun: string;
  /** There is something to publish. */
  needed: boolean;
  /** What is missing before it can be published. */
  lacking: string | null;
  /** What changed, in a line; stands for the reason when none is written. */
  suggestion: string;
  onPublish: (reason: string) => void;
  /** Null when nothing was published before. */
  onDiscard: (() => void) | null;
}

export function Publish({ noun, needed, lacking, suggestion, onPublish, onDiscard }: PublishProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!needed || lacking) return;
    onPublish(reason.trim() || suggestion || 'No reason given');
    setReason('');
  };
  return (
    <form onSubmit={submit} className="mt-4 grid items-start gap-x-4 gap-y-2 border-y border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto_auto]">
      <TextInput
        label="Why it changes"
        quiet
        value={reason}
        onChange={setReason}
        placeholder={needed && suggestion ? suggestion : 'Why it changes: “three lost deals were too small”'}
        error={lacking}
        maxLength={300}
      />
      <Button look="primary" type="submit" disabled={!needed || lacking !== null}>
        Publish {noun.toLowerCase() === 'icp' ? 'ICP' : noun.toLowerCase()}
      </Button>
      {onDiscard && (
        <Button look="quiet" className="min-h-10" disabled={!needed} onClick={onDiscard}>
          Back to published
        </Button>
      )}
    </form>
  );
}
