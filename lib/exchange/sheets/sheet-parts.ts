/** The pieces that several sheets have in common: criteria, pains, the written profile. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { DocumentRow } from '@/lib/icp/document-row';
import type { Criterion } from '@/lib/icp/icp';
import type { Pain } from '@/lib/icp/pain';
import { row, type SheetRow, type SheetSection, section } from './sheet';

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const criterionRow = (criterion: Criterion): SheetRow => {
  const wanted = capital(sayCriterion(criterion));
  if (criterion.mode === 'exclude' && criterion.reason) return { term: criterion.reason, texts: [`When: ${sayCriterion(criterion)}`] };
  return { term: wanted, texts: criterion.because ? [criterion.because] : [] };
};

/** By what they do; heavier ones first. */
export function criteriaSections(criteria: readonly Criterion[]): (SheetSection | null)[] {
  const of = (holds: (criterion: Criterion) => boolean) =>
    criteria
      .filter(holds)
      .toSorted((a, b) => b.weight - a.weight)
      .map(criterionRow);
  return [
    section(
      'Must be so',
      of(({ mode }) => mode === 'must'),
    ),
    section(
      'Counts',
      of(({ mode }) => mode === 'score'),
    ),
    section(
      'Rules out',
      of(({ mode, strength }) => mode === 'exclude' && strength !== 'soft'),
    ),
    section(
      'Counts against',
      of(({ mode, strength }) => mode === 'exclude' && strength === 'soft'),
    ),
  ];
}

/** A section for each block, in the order in which they were written. */
export function documentSections(document: readonly DocumentRow[] | undefined): (SheetSection | null)[] {
  const blocks = [...new Set((document ?? []).map(({ category }) => category))];
  return blocks.map((block) =>
    section(
      block || 'Profile',
      (document ?? [])
        .filter(({ category }) => category === block)
        .map(({ characteristic, description }) => row(characteristic || 'Note', description)),
    ),
  );
}

export const painsOf = (ids: readonly string[], pains: readonly Pain[]): Pain[] => ids.flatMap((id) => pains.find((pain) => pain.id === id) ?? []);

export const painRow = ({ name, challenge, consequence, urgency, outcome }: Pain): SheetRow => ({
  term: name,
  texts: [challenge, consequence && `Costs: ${consequence}`, urgency && `Why now: ${urgency}`, outcome && `Solved when: ${outcome}`].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  ),
});
