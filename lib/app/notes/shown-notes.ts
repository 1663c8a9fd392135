/** Notes as screens and judges take them: without how they are stored. */
import type { Notes } from '@/lib/account/notes';

export const shownNotes = (stored: Notes | null): Notes | null => {
  if (!stored) return null;
  const { text, nextTouch, lists, touches, band, answers, attributes, ratings, stage, roles, outcomes } = stored;
  const sometimes = { ...(stage ? { stage } : {}), ...(roles ? { roles } : {}), ...(outcomes ? { outcomes } : {}) };
  return { text, nextTouch, lists, touches, band, answers, attributes, ratings, ...sometimes };
};

/** What of the notes judging takes. */
export const ownWords = ({ notes }: { notes: Notes | null }) => (notes ? { answers: notes.answers, attributes: notes.attributes } : {});
