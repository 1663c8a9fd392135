/**
 * From draft to what pages are compared with, with the reason that its version will carry. Unfinished criteria are named
 * with what they lack; whether they are finished first is the writer's decision.
 */
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';

/** A criterion that cannot be judged as it stands. */
export interface UnfinishedCriterion {
  id: string;
  name: string;
  why: string;
  /** Where it is finished. */
  href: string;
}

interface PublishProps {
  noun: string;
  /** There is something to publish. */
  needed: boolean;
  /** What is missing before it can be published. */
  lacking: string | null;
  unfinished: readonly UnfinishedCriterion[];
  /** What changed, in a line; stands for the reason when none is written. */
  suggestion: string;
  onPublish: (reason: string) => void;
  /** Null when nothing was published before. */
  onDiscard: (() => void) | null;
}

export function Publish({ noun, needed, lacking, unfinished, suggestion, onPublish, onDiscard }: PublishProps) {
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
        example="Lower end raised to 500 people: of six smaller customers two renewed."
        quiet
        value={reason}
        onChange={setReason}
        placeholder={needed && suggestion ? suggestion : 'Why it changes: “three lost deals were too small”'}
        hint={lacking}
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
      {unfinished.length > 0 && <UnfinishedNote noun={noun} unfinished={unfinished} />}
    </form>
  );
}

function UnfinishedNote({ noun, unfinished }: { noun: string; unfinished: readonly UnfinishedCriterion[] }) {
  const one = unfinished.length === 1;
  return (
    <div className="border-l-2 border-possible pl-3 md:col-span-3">
      <p>
        <span className="font-semibold">{one ? '1 criterion is unfinished' : `${unfinished.length} criteria are unfinished`}.</span> You can publish
        the {noun === 'ICP' ? 'ICP' : noun.toLowerCase()} with {one ? 'it' : 'them'}: {one ? 'it stays' : 'they stay'} unknown on every page, and{' '}
        {one ? 'is' : 'are'} left out of packs.
      </p>
      <ul className="mt-1">
        {unfinished.map(({ id, name, why, href }) => (
          <li key={id}>
            <a className="text-accent underline underline-offset-4" href={href}>
              Finish {name}
            </a>
            <span className="text-soft">: {why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
