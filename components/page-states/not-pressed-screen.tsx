/** The button was not pressed on this page, so nothing was read. On LinkedIn the panel may be allowed to follow. */
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import { PageState } from './page-state';

interface NotPressedScreenProps {
  canFollowLinkedIn: boolean;
  onFollowLinkedIn: () => void;
}

export function NotPressedScreen({ canFollowLinkedIn, onFollowLinkedIn }: NotPressedScreenProps) {
  const { title, where, orFollow, whatFollowing, follow } = inWords().notPressed;
  return (
    <>
      <PageState shape="mark" title={title}>
        <p>{where}</p>
      </PageState>
      {canFollowLinkedIn && (
        <section className="mt-10 border-t border-rule pt-4">
          <h2 className="text-15 font-semibold">{orFollow}</h2>
          <p className="mt-1 text-soft">{whatFollowing}</p>
          <Button look="quiet" className="mt-3" onClick={onFollowLinkedIn}>
            {follow}
          </Button>
        </section>
      )}
    </>
  );
}
