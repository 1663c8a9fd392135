/** Beginning a persona, going on with one that is not published yet, and what can be done with each. */
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import type { Profile } from '@/components/workspace-port';

export interface PersonaActs {
  /** Begun and never published. */
  drafts: readonly { id: string; name: string }[];
  onDuplicate: (profile: Profile) => void;
  onNegative: (profile: Profile) => void;
  onDropDraft: (draft: { id: string; name: string }) => void;
}

const asLink = 'inline-flex min-h-8 items-center rounded-md border border-edge px-2.5 py-1 text-13 font-medium hover:bg-sunk';

const textLink = 'inline-flex min-h-6 items-center text-accent underline underline-offset-4';

export function NewPersona({ acts: { drafts, onDropDraft } }: { acts: PersonaActs }) {
  return (
    <div className="mt-4 grid gap-4">
      <p>
        <a className={asLink} href={hashOf('persona', 'new')}>
          New persona
        </a>
      </p>
      {drafts.length > 0 && (
        <section aria-label="Personas begun and not published yet">
          <h3 className="font-medium">Begun and not published yet</h3>
          <ul>
            {drafts.map((draft) => {
              const name = draft.name || 'A persona without a name';
              return (
                <li key={draft.id} className="flex items-center justify-between gap-4 border-b border-rule py-2">
                  <a className="text-15 text-accent underline underline-offset-4" href={hashOf('persona', draft.id)}>
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
      )}
    </div>
  );
}

export function PersonaActions({ profile, acts: { onDuplicate, onNegative } }: { profile: Profile; acts: PersonaActs }) {
  return (
    <>
      <a className={asLink} href={hashOf('persona', profile.id)} aria-label={`Edit ${profile.name}`}>
        Edit
      </a>
      <Button look="quiet" aria-label={`Duplicate ${profile.name}`} onClick={() => onDuplicate(profile)}>
        Duplicate
      </Button>
      {!profile.negative && (
        <Button look="quiet" aria-label={`Make it a negative persona: ${profile.name}`} onClick={() => onNegative(profile)}>
          Make it a negative persona
        </Button>
      )}
    </>
  );
}

/** From an ICP to the people in it: a new persona there, and who sits at its table. */
export function PeopleOfIcp({ profile: { id, name, negative } }: { profile: Profile }) {
  if (negative) return null;
  return (
    <span className="flex basis-full flex-wrap gap-x-4">
      <a className={textLink} href={hashOf('persona', 'new', id)}>
        New persona<span className="sr-only"> in {name}</span>
      </a>
      <a className={textLink} href={hashOf('committee', id)}>
        Buying committee<span className="sr-only"> of {name}</span>
      </a>
    </span>
  );
}
