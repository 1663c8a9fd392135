/** One document: what can be done with it, the page itself, and where the profile is used. */
import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import type { DocumentFile, ShareDocument } from '@/lib/app/share/share-document';
import { hashOf } from '../route';
import { screenOfKind } from '../screen-of-kind';
import { SheetPage } from './sheet-page';

interface DocumentViewProps {
  document: ShareDocument;
  onPrint: () => void;
  onSave: (file: DocumentFile) => void;
  onCopy: (file: DocumentFile) => void;
}

export function DocumentView({ document: { sheet, files, uses, records }, onPrint, onSave, onCopy }: DocumentViewProps) {
  const text = files.find(({ label }) => label === 'Markdown');
  return (
    <>
      <div className="print:hidden">
        <a href={hashOf('share')} className="text-accent underline decoration-1 underline-offset-4">
          All documents
        </a>
        <h1 className="mt-2 text-24 font-semibold">Document</h1>
        <div className="mt-4 flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={onPrint}>
            <Printer size={16} aria-hidden="true" /> Print
          </Button>
          {text && (
            <Button look="quiet" onClick={() => onCopy(text)}>
              Copy as Markdown
            </Button>
          )}
          {files.map((file) => (
            <Button key={file.label} look="quiet" onClick={() => onSave(file)}>
              Save as {file.label}
            </Button>
          ))}
        </div>
        <p className="mt-2 text-soft">
          {files.length > 2 ? 'Markdown and CSV can be edited elsewhere and taken back in under Packs. ' : ''}
          Notes of evidence stay here.
        </p>
      </div>
      <SheetPage sheet={sheet} />
      {records.length > 0 && (
        <section className="mt-8 border-t-2 border-ink pt-3 print:hidden">
          <h2 className="text-18 font-semibold">Where it is used</h2>
          {uses.length === 0 && <p className="mt-1 text-soft">No other record names it yet.</p>}
          <ul className="mt-1">
            {uses.map(({ word, kind, id, name }) => (
              <li key={`${kind}/${id}`} className="border-b border-rule py-2 last:border-b-0">
                <span className="text-soft">{word} </span>
                <a href={hashOf(screenOfKind[kind], id)} className="text-15 text-accent underline decoration-1 underline-offset-4">
                  <PageText>{name}</PageText>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
