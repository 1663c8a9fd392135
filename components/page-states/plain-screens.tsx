/** Three short screens: a page that no extension may read, a page that no reader claims, and an expected failure. */
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import { PageState } from './page-state';

export function RestrictedScreen() {
  const { title, why, todo } = inWords().restricted;
  return (
    <PageState shape="barred" title={title}>
      <p>{why}</p>
      <p className="text-ink">{todo}</p>
    </PageState>
  );
}

export function UnsupportedScreen({ host }: { host: string }) {
  const { title, before, after, todo } = inWords().unsupported;
  return (
    <PageState shape="low" title={title}>
      <p>
        {before}
        <bdi className="text-ink">{host.replace(/^www\./, '')}</bdi>
        {after}
      </p>
      <p className="text-ink">{todo}</p>
    </PageState>
  );
}

interface FailedScreenProps {
  name: string;
  message: string;
  onReadAgain: () => void;
}

export function FailedScreen({ name, message, onReadAgain }: FailedScreenProps) {
  const words = inWords();
  return (
    <PageState
      shape="question"
      title={words.failed.title}
      actions={
        <Button look="primary" onClick={onReadAgain}>
          {words.readAgain}
        </Button>
      }
    >
      <p className="text-ink">{message}</p>
      <p className="text-12">
        {words.failed.what}
        {name}
      </p>
    </PageState>
  );
}
