/** The button was not pressed on this page, so nothing was read. On LinkedIn the panel may be allowed to follow. */
import { Button } from '@/components/ui/button';
import { PageState } from './page-state';

interface NotPressedScreenProps {
  canFollowLinkedIn: boolean;
  onFollowLinkedIn: () => void;
}

export function NotPressedScreen({ canFollowLinkedIn, onFollowLinkedIn }: NotPressedScreenProps) {
  return (
    <>
      <PageState shape="mark" title="Press the Fitglass button on this page">
        <p>It stands in the browser’s toolbar, perhaps behind the puzzle piece. Fitglass reads a page only when you ask it to.</p>
      </PageState>
      {canFollowLinkedIn && (
        <section className="mt-10 border-t border-rule pt-4">
          <h2 className="text-15 font-semibold">Or let it follow you on LinkedIn</h2>
          <p className="mt-1 text-soft">
            While this panel is open, it then reads the LinkedIn pages that you open yourself, without a press each time. The browser asks you first,
            and nothing leaves your browser.
          </p>
          <Button look="quiet" className="mt-3" onClick={onFollowLinkedIn}>
            Follow on LinkedIn
          </Button>
        </section>
      )}
    </>
  );
}
