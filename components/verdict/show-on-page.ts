/**
 * Which quotes can be shown on the page beside the panel, and the way to do it, for every quote wherever it stands; null where no
 * page stands beside (the workspace, the gallery of rows).
 */
import { createContext } from 'react';
import { samePage } from '@/components/ui/web-address';
import type { SourcedEvidence, SourceKind } from '@/lib/signal/evidence';

/** Words of a page. `pieces`: parts of the quote, any of which will do where the whole is parted by something else. */
export type WordsOnPage = Pick<SourcedEvidence, 'quote' | 'url'> & {
  prefix?: string | undefined;
  suffix?: string | undefined;
  pieces?: readonly string[];
};

export const ShowOnPageContext = createContext<((words: WordsOnPage) => void) | null>(null);

/** Sources whose words a person can see. `derived` is worked out from words, which may be a line or an address. */
const seen: ReadonlySet<SourceKind> = new Set(['label', 'heading', 'line', 'derived']);

/** Addresses, records and pieces of code are no words that stand on a page. */
const looksLikeCode = /:\/\/|[{}<>=]|\.(?:js|css|php|json)\b|^\S*[./_]\S*\.\S+$/;

export const standsOnPage = ({ source, quote, url }: Pick<SourcedEvidence, 'source' | 'quote' | 'url'>, pageUrl: string): boolean =>
  seen.has(source) && samePage(url, pageUrl) && !(source === 'derived' && looksLikeCode.test(quote));
