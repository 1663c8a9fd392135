/** The quality of a profile in one line, with the ways to its findings and its history. */
import { sayCount } from '@/components/ui/say-list';
import { hashOf } from '@/components/workspace/route';

export interface QualityFigures {
  toMend: number;
  toConsider: number;
  /** ICPs only: parts of the document that are there, and how many there are. */
  document: { done: number; all: number } | null;
  /** Kinds of source behind it. */
  sources: number;
  /** A review is due. */
  due: boolean;
}

/** The figures of a profile; null for the moment before they are known. Asked only for what is drawn. */
export type FiguresOf = (kind: 'icp' | 'persona', id: string) => QualityFigures | null;

interface QualityLineProps {
  kind: 'icp' | 'persona';
  id: string;
  name: string;
  /** Null for the moment before they are counted; the line keeps its place. */
  figures: QualityFigures | null;
}

function sayFigures({ toMend, toConsider, document, sources, due }: QualityFigures): string {
  const parts = [
    toMend > 0 && `${toMend} to mend`,
    toConsider > 0 && `${toConsider} worth a thought`,
    toMend + toConsider === 0 && 'Nothing to mend',
    document && `document ${document.done} of ${document.all}`,
    sources > 0 ? sayCount(sources, 'kind of source', 'kinds of source') : 'no source yet',
    due && 'review due',
  ];
  return parts.filter((part) => part !== false && part !== null).join(' · ');
}

const link = 'min-h-6 text-accent underline underline-offset-4';

export function QualityLine({ kind, id, name, figures }: QualityLineProps) {
  return (
    <div className="mt-3">
      <p className="text-soft">{figures ? sayFigures(figures) : '…'}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        <a className={link} href={hashOf('quality', `${kind}:${id}`)} aria-label={`Quality of ${name}`}>
          Quality
        </a>
        <a className={link} href={hashOf('versions', kind, id)} aria-label={`Versions of ${name}`}>
          Versions
        </a>
        <a className={link} href={hashOf('reviews', `${kind}:${id}`)} aria-label={`Review of ${name}`}>
          Review
        </a>
      </p>
    </div>
  );
}
