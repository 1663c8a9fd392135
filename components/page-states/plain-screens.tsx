/** Three short screens: a page that no extension may read, a page that no reader claims, and an expected failure. */
import { Button } from '@/components/ui/button';
import { PageState } from './page-state';

export function RestrictedScreen() {
  return (
    <PageState shape="barred" title="The browser keeps this page to itself">
      <p>Settings, new tabs and the extension store may not be read by any extension.</p>
      <p className="text-ink">Open a profile, a company page or a company’s website, then press the Fitglass button.</p>
    </PageState>
  );
}

export function UnsupportedScreen({ host }: { host: string }) {
  return (
    <PageState shape="low" title="Nothing to judge on this page">
      <p>
        This page of <bdi className="text-ink">{host.replace(/^www\./, '')}</bdi> is not about one company or one person.
      </p>
      <p className="text-ink">Open a profile or a company page, or the company’s own website.</p>
    </PageState>
  );
}

interface FailedScreenProps {
  name: string;
  message: string;
  onReadAgain: () => void;
}

export function FailedScreen({ name, message, onReadAgain }: FailedScreenProps) {
  return (
    <PageState
      shape="question"
      title="That did not work"
      actions={
        <Button look="primary" onClick={onReadAgain}>
          Read again
        </Button>
      }
    >
      <p className="text-ink">{message}</p>
      <p className="text-12">What failed: {name}</p>
    </PageState>
  );
}
