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
import type { Grade } from './verdict';

const fewest = 3;

export function gradeIcp(icp: Icp): Grade {
  const asked = icp.criteria.filter(({ mode }) => mode !== 'exclude');
  const missing = missingOfCriteria(icp.criteria);
  if (asked.length > 0 && asked.every(({ kind }) => familyOf(kind) === 'firmographic')) missing.push('anything beyond size, place and industry');
  if (!icp.negative && !icp.criteria.some(({ mode }) => mode === 'exclude')) missing.push('an exclusion');
  if (!icp.negative && icp.pains.length === 0) missing.push('a pain that you solve');
  if (icp.status === 'hypothesis') missing.push('a test: it is still a hypothesis');
  return graded(asked.length, missing);
}

export function gradePersona(persona: Persona): Grade {
  const asked = persona.criteria.filter(({ mode }) => mode !== 'exclude');
  const missing = missingOfCriteria(persona.criteria, 2);
  if (asked.length > 0 && asked.every(({ kind }) => familyOf(kind) === 'card')) missing.push('anything beyond title and place');
  if (!persona.negative && persona.pains.length === 0) missing.push('a pain of this person');
  if (!persona.negative && persona.quote.trim() === '') missing.push('a quote in their words');
  if (persona.icps.length === 0) missing.push('the ICPs in which this person buys');
  return graded(asked.length, missing, 2);
}

function missingOfCriteria(criteria: readonly Criterion[], least = fewest): string[] {
  const missing: string[] = [];
  const asked = criteria.filter(({ mode }) => mode !== 'exclude').length;
  if (asked < least) missing.push(`more criteria: it has ${asked === 0 ? 'none' : `only ${asked}`}`);
  const unfounded = criteria.filter(({ because }) => because.trim() === '').length;
  if (unfounded > 0) missing.push(`a reason for ${unfounded === criteria.length ? 'its criteria' : `${unfounded} of its criteria`}`);
  const unread = criteria.filter(({ kind, params }) => !checkParams(kind, params).ok).length;
  if (unread > 0) missing.push(`${unread === 1 ? 'a criterion' : `${unread} criteria`} that this version can read`);
  return missing;
}

function graded(asked: number, missing: string[], least = fewest): Grade {
  if (asked < least || missing.length > 4) return { letter: 'D', missing };
  return { letter: missing.length === 0 ? 'A' : missing.length <= 2 ? 'B' : 'C', missing };
}
