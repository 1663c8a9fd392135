/** What the kinds of page are called. */
import type { PageKind } from '@/lib/page/page-kind';
import { inWords } from './in-words';

export const sayKind = (kind: PageKind): string => inWords().kinds[kind];

/** "LinkedIn profile" stays as it is, "Company website" loses its capital inside an English sentence. */
export const kindInSentence = (kind: PageKind): string => (kind === 'website' ? inWords().websiteInSentence : sayKind(kind));
