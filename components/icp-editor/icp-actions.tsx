/** Beginning an ICP, going on with one that is not published yet, and what can be done with each. */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import type { Profile } from '@/components/workspace-port';
import type { DraftName } from '@/lib/app/icp-editor/drafts';

export interface IcpActs {
  /** Begun and never published. */
  drafts: readonly DraftName[];
  onNew: (name: string) => void;
  onDuplicate: (profile: Profile) => void;
  onNegative: (profile: Profile) => void;
  onDropDraft: (draft: DraftName) => void;
}

export const asLink = 'inline-flex min-h-8 items-center rounded-md border border-edge px-2.5 py-1 text-13 font-medium hover:bg-sunk';

export function NewIcp({ acts: { drafts, onNew, onDropDraft } }: { acts: IcpActs }) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const heading = useId();
  return (
    <div className="mt-4 grid gap-4">
      <form
        className="flex max-w-120 items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') setAsked(true);
          else onNew(name);
        }}
      >
        <TextInput
          label="New ICP"
          className="flex-1"
          value={name}
          onChange={setName}
          error={asked && name.trim() === '' ? 'Give it a name: the segment that it describes is a good one.' : null}
          placeholder="Online shops with 500 people or more"
          maxLength={200}
        />
        <Button look="quiet" type="submit" className="mt-6 min-h-10">
          Write it
        </Button>
      </form>
      {drafts.length > 0 && (
        <section aria-labelledby={heading}>
          <h3 id={heading} className="font-medium">
            Begun and not published yet
          </h3>
          <ul>
            {drafts.map((draft) => (
              <li key={draft.id} className="flex items-center justify-between gap-4 border-b border-rule py-2">
                <a className="text-15 text-accent underline underline-offset-4" href={hashOf('icp', draft.id)}>
                  {draft.name}
                </a>
                <Button look="quiet" aria-label={`Remove the draft ${draft.name}`} onClick={() => onDropDraft(draft)}>
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function IcpActions({ profile, acts: { onDuplicate, onNegative } }: { profile: Profile; acts: IcpActs }) {
  return (
    <>
      <a className={asLink} href={hashOf('icp', profile.id)} aria-label={`Edit ${profile.name}`}>
        Edit
      </a>
      <Button look="quiet" aria-label={`Duplicate ${profile.name}`} onClick={() => onDuplicate(profile)}>
        Duplicate
      </Button>
      {!profile.negative && (
        <Button look="quiet" aria-label={`Make it a negative ICP: ${profile.name}`} onClick={() => onNegative(profile)}>
          Make it a negative ICP
        </Button>
      )}
    </>
  );
}
