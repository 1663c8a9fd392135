/**
 * Why a page was not read, in words, and what to do. A refusal is an answer: nothing was guessed, nothing is wrong
 * with the user.
 */
import type { ShapeName } from '@/components/ui/shape';
import { kindWords } from '@/components/verdict/kind-words';
import type { PageKind } from '@/lib/page/page-kind';
import type { Refusal } from '@/lib/page/reading';

export interface RefusalWords {
  shape: ShapeName;
  title: string;
  what: string;
  todo: string;
}

/** "LinkedIn profile" stays as it is, "Company website" loses its capital inside a sentence. */
const inSentence = (kind: PageKind) => (kind === 'website' ? 'company website' : kindWords[kind]);

const sayRefusal: Record<Refusal, (kind: PageKind) => RefusalWords> = {
  stale: () => ({
    shape: 'half',
    title: 'The page is still changing',
    what: 'The address is already new, but what you see still belongs to the page before. Fitglass does not mix the two.',
    todo: 'Wait until the new page is there, then read again.',
  }),
  'not-loaded': (kind) => ({
    shape: 'dashed',
    title: 'Not loaded yet',
    what: `The part of this ${inSentence(kind)} that says whom it is about has not appeared.`,
    todo: 'Give it a moment, scroll a little if it stays empty, then read again. If the page says that it does not exist, open another one of the same subject.',
  }),
  wall: () => ({
    shape: 'barred',
    title: 'The page is behind a door',
    what: 'The site shows a sign-in, a check, a limit or a placeholder in place of the page itself.',
    todo: 'Once you can see the page yourself, read again.',
  }),
  'not-a-profile': (kind) => ({
    shape: 'low',
    title: 'Nobody to read here',
    what: `The address looks like a ${inSentence(kind)}, but the page does not show one. It may have moved or been removed.`,
    todo: 'Check the address, or open the page again from a search.',
  }),
  'not-supported': (kind) => ({
    shape: 'question',
    title: 'A layout we do not know yet',
    what: `This ${inSentence(kind)} comes in a form that Fitglass has not learned, so nothing was read rather than something guessed.`,
    todo:
      kind === 'linkedin/company'
        ? 'Its About page may work: open it and read again.'
        : 'Another page of the same subject may work: open it and read again.',
  }),
};

export function refusalWords(refusal: Refusal, kind: PageKind): RefusalWords {
  return sayRefusal[refusal](kind);
}
