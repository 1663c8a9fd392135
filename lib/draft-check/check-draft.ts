/**
 * A draft held against a persona (requirements I7, O3): what of the persona it speaks to and with which words, what it
 * leaves out, whose words it speaks and in which tone. The same draft gives the same answer, without any model, and
 * nothing of it is kept or sent.
 *
 *   text → sentences with their words ─┬→ points (covered, named, missed) with quotes
 *                                      ├→ their words, our words
 *                                      └→ tone, heard and wanted
 */
import type { Product } from '@/lib/icp/product';
import { checkPoint } from './check-point';
import { checkTone, type ToneCheck } from './check-tone';
import { mostDraftCharacters, readDraft } from './draft';
import { type OwnWords, ownWords } from './own-words';
import type { CheckedPoint } from './point';
import { type PersonaMaterial, pointsOf } from './points-of';

export interface DraftCheck {
  language: string | null;
  words: number;
  /** True when the text was longer than what is looked at. */
  cut: boolean;
  points: CheckedPoint[];
  ownWords: OwnWords;
  tone: ToneCheck[];
}

export function checkDraft(text: string, material: PersonaMaterial, products: readonly Product[] = []): DraftCheck {
  const draft = readDraft(text);
  return {
    language: draft.language,
    words: draft.words,
    cut: text.length > mostDraftCharacters,
    points: pointsOf(material).map((point) => checkPoint(point, draft)),
    ownWords: ownWords(draft, material, products),
    tone: checkTone(draft, material.persona),
  };
}
