/** Profiles as documents: `#share`, `#share/icp/<id>`, `#share/persona/<id>`, and what other teams need of them. */
import { useEffect, useState } from 'react';
import { hashOf } from '@/components/workspace/route';
import { saveFile } from '@/components/workspace/save-file';
import { DocumentList } from '@/components/workspace/share/document-list';
import { DocumentView } from '@/components/workspace/share/document-view';
import { ScreenHead } from '@/components/workspace/shell';
import { markShared } from '@/lib/app/packs/share-pack';
import { painTally } from '@/lib/app/share/pain-tally';
import { type DocumentFile, type DocumentKind, documentKinds, material, type ShareDocument, shareDocument } from '@/lib/app/share/share-document';
import { defineScreen, type ScreenProps } from '../screen';

function Share({ view, route, now, say, act }: ScreenProps) {
  const kind = documentKinds.find((each) => each === route.id) ?? null;
  return kind === null ? (
    <DocumentList icps={view.icps} personas={view.personas} />
  ) : (
    <One key={`${kind} ${route.part}`} kind={kind} id={route.part} view={view} now={now} say={say} act={act} />
  );
}

function One({ kind, id, view, now, say, act }: Pick<ScreenProps, 'view' | 'now' | 'say' | 'act'> & { kind: DocumentKind; id: string | null }) {
  const [document, setDocument] = useState<ShareDocument | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that a record was changed
  useEffect(() => {
    act(async () => {
      const [pack, tally] = await Promise.all([material(), kind === 'product' ? painTally(now) : null]);
      setDocument(shareDocument(kind, id, pack, tally));
    });
  }, [kind, id, view, act]);
  if (document === undefined) return <ScreenHead title="Document">Opening…</ScreenHead>;
  if (document === null)
    return (
      <ScreenHead title="Document">
        There is no such profile in this workspace.{' '}
        <a href={hashOf('share')} className="text-accent underline underline-offset-4">
          See all documents
        </a>
      </ScreenHead>
    );
  const shared = async (what: string) => {
    const undo = document.records.length > 0 ? await markShared(document.records) : null;
    say(undo ? `${what} Marked as shared today.` : what, undo ? () => act(undo) : undefined);
  };
  return (
    <DocumentView
      document={document}
      onPrint={() => window.print()}
      onSave={({ name, type, text }: DocumentFile) =>
        act(async () => {
          saveFile(name, text, type);
          await shared(`Saved ${name}.`);
        })
      }
      onCopy={({ text }) =>
        act(async () => {
          await navigator.clipboard.writeText(text);
          await shared('Copied.');
        })
      }
    />
  );
}

export default defineScreen({ id: 'share', label: 'Documents', place: { group: 'Share', order: 20 }, Show: Share });
