/** That a profile was not looked at for long: quiet, under the verdict that rests on it, with the way to its review. */
import type { About } from '@/components/panel-port';
import { sayMonths } from '@/components/ui/say-months';
import type { ProfileAge } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';

interface ProfileAgeLineProps {
  about: About;
  age: ProfileAge | null;
  now: Date;
  onOpenReviews: () => void;
}

export function ProfileAgeLine({ about, age, now, onOpenReviews }: ProfileAgeLineProps) {
  if (!age?.reviewDue) return null;
  const since = age.reviewedOn ?? age.writtenAt;
  const words = inWords().block;
  const said = words.age[about];
  const aged = age.reviewedOn ? said.reviewed : said.never;
  return (
    <p className="mt-1 text-13 text-soft">
      {age.changed ? said.changed : since ? aged(sayMonths(since, now)) : said.waits}{' '}
      <button type="button" className="font-medium text-accent underline underline-offset-4" onClick={onOpenReviews}>
        {words.review}
      </button>
    </p>
  );
}
