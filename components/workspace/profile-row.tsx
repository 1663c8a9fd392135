/** One ICP or persona in a line, where there are too many to read them all; it opens to the whole sheet. */
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import type { Profile } from '@/components/workspace-port';
import { ProfileSheet } from './profile-sheet';

interface ProfileRowProps {
  profile: Profile;
  acts: ReactNode;
}

export function ProfileRow({ profile, acts }: ProfileRowProps) {
  const [open, setOpen] = useState(false);
  const { id, about, name, context, status, negative, grade } = profile;
  return (
    <div className="[contain-intrinsic-size:auto_56px] [content-visibility:auto]">
      <div className="flex items-baseline justify-between gap-6 border-t border-rule py-2">
        <p className="min-w-0">
          <a href={hashOf(about, id)} className="text-15 font-semibold underline-offset-4 hover:underline">
            {name}
          </a>
          <span className="block text-soft">
            {[negative ? 'Whom to stay away from' : '', context, status, `grade ${grade.letter}`].filter(Boolean).join(' · ')}
          </span>
        </p>
        <Button
          look="plain"
          className="shrink-0"
          aria-expanded={open}
          aria-label={`${open ? 'Fold' : 'Read'} ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fold' : 'Read'}
        </Button>
      </div>
      {open && (
        <div className="mt-2 mb-6">
          <ProfileSheet profile={profile} acts={acts} />
        </div>
      )}
    </div>
  );
}
