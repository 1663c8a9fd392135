/** The page was read, but nobody has said yet whom they look for. Samples first: a verdict within a minute. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PageState } from './page-state';

interface EmptyWorkspaceScreenProps {
  /** Whom the page is about, as it says itself. */
  name: string | null;
  onLoadSample: () => Promise<void>;
  onOpenWorkspace: () => void;
}

export function EmptyWorkspaceScreen({ name, onLoadSample, onOpenWorkspace }: EmptyWorkspaceScreenProps) {
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
      title="Whom are you looking for?"
      actions={
        <>
          <Button look="primary" onClick={load} disabled={loading}>
            {loading ? 'Loading the samples…' : 'Load the sample profiles'}
          </Button>
          <Button look="quiet" className="min-h-10" onClick={onOpenWorkspace}>
            Open the workspace
          </Button>
        </>
      }
    >
      <p>
        {name ? (
          <>
            <bdi dir="auto" className="font-serif text-ink">
              {name}
            </bdi>{' '}
            was read, but there is nothing to compare with yet.
          </>
        ) : (
          'The page was read, but there is nothing to compare with yet.'
        )}
      </p>
      <p>Describe the company and the person that are ideal for you, or start with worked examples and change them later.</p>
      {failure && (
        <p role="alert" className="text-weak">
          {failure}
        </p>
      )}
    </PageState>
  );
}
