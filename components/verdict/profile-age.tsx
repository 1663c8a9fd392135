/** That a profile was not looked at for long: quiet, under the verdict that rests on it, with the way to its review. */
import { sayMonths } from '@/components/ui/say-months';
import type { ProfileAge } from '@/lib/protocol/panel-view';

interface ProfileAgeLineProps {
  noun: 'ICP' | 'persona';
  age: ProfileAge | null;
  now: Date;
  onOpenReviews: () => void;
}

export function ProfileAgeLine({ noun, age, now, onOpenReviews }: ProfileAgeLineProps) {
  if (!age?.reviewDue) return null;
  const since = age.reviewedOn ?? age.writtenAt;
  const said = age.reviewedOn ? 'was last reviewed' : 'was never reviewed; it was written';
  const why = age.changed ? 'waits for its review: something changed' : since ? `${said} ${sayMonths(since, now)}` : 'waits for its review';
  return (
    <p className="mt-1 text-13 text-soft">
      This {noun} {why}.{' '}
      <button type="button" className="font-medium text-accent underline underline-offset-4" onClick={onOpenReviews}>
        Review it
      </button>
    </p>
  );
}
