/** What can be done with any profile, and with one that was begun and never published: the same for ICPs and personas. */
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import type { Profile } from '@/components/workspace-port';
import type { DraftName } from '@/lib/app/icp-editor/drafts';
import { hashOf } from './route';

export interface ProfileActs {
  /** Begun and never published. */
  drafts: readonly DraftName[];
  onDuplicate: (profile: Profile) => void;
  onNegative: (profile: Profile) => void;
  onDropDraft: (draft: DraftName) => void;
}

/** A link that stands among buttons. */
export const buttonLink = 'inline-flex min-h-8 items-center rounded-md border border-edge px-2.5 py-1 text-13 font-medium hover:bg-sunk';

interface ProfileActionsProps {
  profile: Profile;
  acts: ProfileActs;
  onRemove: () => void;
}

const nouns = { icp: 'ICP', persona: 'persona' } as const;

/** Three short ones in one line, the long one under them: beside a sheet there is room for no more. */
export function ProfileActions({ profile, acts: { onDuplicate, onNegative }, onRemove }: ProfileActionsProps) {
  const turned = `Make it a negative ${nouns[profile.about]}`;
  return (
    <>
      <a className={buttonLink} href={hashOf(profile.about, profile.id)} aria-label={`Edit ${profile.name}`}>
        Edit
      </a>
      <Button look="quiet" aria-label={`Duplicate ${profile.name}`} onClick={() => onDuplicate(profile)}>
        Duplicate
      </Button>
      <Button look="quiet" aria-label={`Remove ${profile.name}`} onClick={onRemove}>
        Remove
      </Button>
      {!profile.negative && (
        <Button look="quiet" aria-label={`${turned}: ${profile.name}`} onClick={() => onNegative(profile)}>
          {turned}
        </Button>
      )}
    </>
  );
}

interface DraftListProps {
  about: Profile['about'];
  acts: ProfileActs;
}

export function DraftList({ about, acts: { drafts, onDropDraft } }: DraftListProps) {
  const heading = useId();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="font-medium">
        Begun and not published yet
        <span className="sr-only">: {nouns[about]}s</span>
      </h3>
      <ul>
        {drafts.map((draft) => {
          const name = draft.name || `${about === 'icp' ? 'An ICP' : 'A persona'} without a name`;
          return (
            <li key={draft.id} className="flex items-center justify-between gap-4 border-b border-rule py-2">
              <a className="text-15 text-accent underline underline-offset-4" href={hashOf(about, draft.id)}>
                {name}
              </a>
              <Button look="quiet" aria-label={`Remove the draft ${name}`} onClick={() => onDropDraft(draft)}>
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
