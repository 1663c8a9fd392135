/**
 * How much a verdict of this ICP or persona is worth. A strong fit with a thin profile of the ideal is still a guess, so
 * the grade stands beside every verdict and says what is missing.
 *
 *   A   nothing is missing (so at least one exclusion is there)
 *   B   one or two things     C   three or four
 *   D   more, or fewer than three criteria, whatever else is there
 */
import { familyOf } from '@/lib/criterion/families';
import { checkParams } from '@/lib/criterion/kinds';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { inWords } from './in-words';
import type { Grade } from './verdict';

const fewest = 3;

export function gradeIcp(icp: Icp): Grade {
  const asked = icp.criteria.filter(({ mode }) => mode !== 'exclude');
  const lacks = inWords().lacks;
  const missing = missingOfCriteria(icp.criteria);
  if (asked.length > 0 && asked.every(({ kind }) => familyOf(kind) === 'firmographic')) missing.push(lacks.beyondFirmographics);
  if (!icp.negative && !icp.criteria.some(({ mode }) => mode === 'exclude')) missing.push(lacks.exclusion);
  if (!icp.negative && icp.pains.length === 0) missing.push(lacks.painYouSolve);
  if (icp.status === 'hypothesis') missing.push(lacks.test);
  return graded(asked.length, missing);
}

export function gradePersona(persona: Persona): Grade {
  const asked = persona.criteria.filter(({ mode }) => mode !== 'exclude');
  const lacks = inWords().lacks;
  const missing = missingOfCriteria(persona.criteria, 2);
  if (asked.length > 0 && asked.every(({ kind }) => familyOf(kind) === 'card')) missing.push(lacks.beyondCard);
  if (!persona.negative && persona.pains.length === 0) missing.push(lacks.painOfPerson);
  if (!persona.negative && persona.quote.trim() === '') missing.push(lacks.quote);
  if (persona.icps.length === 0) missing.push(lacks.icps);
  return graded(asked.length, missing, 2);
}

function missingOfCriteria(criteria: readonly Criterion[], least = fewest): string[] {
  const lacks = inWords().lacks;
  const missing: string[] = [];
  const asked = criteria.filter(({ mode }) => mode !== 'exclude').length;
  if (asked < least) missing.push(lacks.criteria(asked));
  const unfounded = criteria.filter(({ because }) => because.trim() === '').length;
  if (unfounded > 0) missing.push(lacks.reasons(unfounded, unfounded === criteria.length));
  const unread = criteria.filter(({ kind, params }) => !checkParams(kind, params).ok).length;
  if (unread > 0) missing.push(lacks.readable(unread));
  return missing;
}

function graded(asked: number, missing: string[], least = fewest): Grade {
  if (asked < least || missing.length > 4) return { letter: 'D', missing };
  return { letter: missing.length === 0 ? 'A' : missing.length <= 2 ? 'B' : 'C', missing };
}
