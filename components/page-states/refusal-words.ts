/**
 * Why a page was not read, in words, and what to do. A refusal is an answer: nothing was guessed, nothing is wrong
 * with the user.
 */
import type { ShapeName } from '@/components/ui/shape';
import { kindInSentence } from '@/components/verdict/kind-words';
import type { PageKind } from '@/lib/page/page-kind';
import type { Refusal } from '@/lib/page/reading';
import { inWords } from './in-words';

export interface RefusalWords {
  shape: ShapeName;
  title: string;
  what: string;
  todo: string;
}

/** Which words each refusal takes, and how it is drawn. */
const refused = {
  stale: ['stale', 'half'],
  'not-loaded': ['notLoaded', 'dashed'],
  wall: ['wall', 'barred'],
  'not-a-profile': ['notAProfile', 'low'],
} as const satisfies Partial<Record<Refusal, readonly [string, ShapeName]>>;

export function refusalWords(refusal: Refusal, kind: PageKind): RefusalWords {
  const words = inWords();
  const named = kindInSentence(kind);
  if (refusal === 'not-supported') {
    const { title, what, aboutPage, otherPage } = words.notSupported;
    return { shape: 'question', title, what: what(named), todo: kind === 'linkedin/company' ? aboutPage : otherPage };
  }
  const [name, shape] = refused[refusal];
  const { title, what, todo } = words[name];
  return { shape, title, what: what(named), todo };
}
