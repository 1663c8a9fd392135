/** The page was read, but nobody has said yet whom they look for. Samples first: a verdict within a minute. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import { PageState } from './page-state';

interface EmptyWorkspaceScreenProps {
  /** Whom the page is about, as it says itself. */
  name: string | null;
  onLoadSample: () => Promise<void>;
  onOpenWorkspace: () => void;
}

export function EmptyWorkspaceScreen({ name, onLoadSample, onOpenWorkspace }: EmptyWorkspaceScreenProps) {
  const words = inWords().empty;
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const load = async () => {
    setLoading(true);
    setFailure(null);
    try {
      await onLoadSample();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setLoading(false);
    }
  };
  return (
    <PageState
      shape="dashed"
      title={words.title}
      actions={
        <>
          <Button look="primary" onClick={load} disabled={loading}>
            {loading ? words.loading : words.load}
          </Button>
          <Button look="quiet" className="min-h-10" onClick={onOpenWorkspace}>
            {words.openWorkspace}
          </Button>
        </>
      }
    >
      <p>
        {name ? (
          <>
            <bdi dir="auto" className="font-serif text-ink">
              {name}
            </bdi>
            {words.namedWasRead}
          </>
        ) : (
          words.pageWasRead
        )}
      </p>
      <p>{words.describe}</p>
      {failure && (
        <p role="alert" className="text-weak">
          {failure}
        </p>
      )}
    </PageState>
  );
}
