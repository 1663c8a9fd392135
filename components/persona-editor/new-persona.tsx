/** Ways to a persona: a new one, one that is not published yet, one inside an ICP. */
import { buttonLink, DraftList, type ProfileActs } from '@/components/workspace/profile-actions';
import { hashOf } from '@/components/workspace/route';
import type { Profile } from '@/components/workspace-port';

const textLink = 'inline-flex min-h-6 items-center text-accent underline underline-offset-4';

export function NewPersona({ acts }: { acts: ProfileActs }) {
  return (
    <div className="mt-4 grid gap-4">
      <p>
        <a className={buttonLink} href={hashOf('persona', 'new')}>
          New persona
        </a>
      </p>
      <DraftList about="persona" acts={acts} />
    </div>
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
