/**
 * Whether a level of the order of work (market → audience → segment → ICP) is narrower than the one above it. Levels
 * inherit: what the parent says need not be said again, but something has to be added.
 */
import { marksIn, sizeIn } from './breadth-marks';

export type Narrowing = { narrower: true } | { narrower: false; why: string };

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
/** Endings and short words aside, so that "shops" and "shop" are one. */
const stems = (text: string) =>
  new Set(
    plain(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2 && !filler.has(word))
      .map((word) => word.replace(/(?:ies|es|s)$/, '')),
  );
const filler = new Set([
  'and',
  'the',
  'with',
  'for',
  'that',
  'who',
  'which',
  'are',
  'our',
  'all',
  'companies',
  'company',
  'businesses',
  'business',
  'firms',
  'firm',
  'small',
  'medium',
  'large',
  'sized',
  'mid',
]);

/** Null when one of the two is empty: there is nothing to compare. */
export function narrows(child: string, parent: string): Narrowing | null {
  if (plain(child) === '' || plain(parent) === '') return null;
  if (plain(child) === plain(parent)) return { narrower: false, why: 'It says the same as the level above.' };
  const inner = sizeIn(child);
  const outer = sizeIn(parent);
  const comparable = inner !== null && outer !== null && inner.of === outer.of;
  if (comparable && (inner.min < outer.min || inner.max > outer.max))
    return {
      narrower: false,
      why: `Its size reaches beyond the level above: keep it within ${outer.min}–${outer.max === Number.POSITIVE_INFINITY ? 'any number' : outer.max}.`,
    };
  const marksAbove = marksIn(parent);
  if ([...marksIn(child)].some((mark) => !marksAbove.has(mark))) return { narrower: true };
  if (comparable && (inner.min > outer.min || inner.max < outer.max)) return { narrower: true };
  const wordsAbove = stems(parent);
  return [...stems(child)].some((word) => !wordsAbove.has(word))
    ? { narrower: true }
    : { narrower: false, why: 'It adds nothing to the level above: say what sets these companies apart within it.' };
}
