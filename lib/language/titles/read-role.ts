/**
 * One role out of the chunks that belong to it: which noun is the title, what lifts or lowers it, and the fields
 * of work named beside it, most central first.
 */
import type { JobFunction } from './functions';
import type { Grade, Head, Weight } from './lexicon-shape';
import { heightOf, type Manages, type Seniority } from './seniorities';
import { type Chunk, headOf, isMark } from './title-chunks';
import type { Span } from './title-spans';

export interface RoleReading {
  seniority: Seniority;
  manages: Manages;
  functions: JobFunction[];
}

export interface ChosenHead {
  head: Head;
  /** Where the head stands in its chunk. */
  at: number;
  grades: Set<Grade>;
}

/** No title names more fields than a person can answer for; further ones are noise. */
export const mostFunctions = 3;

/** Fields that, beside another one, tell the market or the trade and not the job ("IT procurement", "healthcare sales"). */
const tradeFields = new Set<JobFunction>([
  'information-technology',
  'healthcare-services',
  'real-estate',
  'engineering',
  'education',
  'research',
  'arts-and-design',
  'community-and-social-services',
  'military-and-protective-services',
]);

/** A consultant of these belongs to them first and consults second; elsewhere consulting comes first. */
const fieldsBeforeConsulting = new Set<JobFunction>([
  'sales',
  'human-resources',
  'accounting',
  'finance',
  'legal',
  'real-estate',
  'customer-success-and-support',
  'education',
  'healthcare-services',
]);

/** An engineer of these belongs to them first; of the rest ("process engineer", "research engineer") to engineering. */
const fieldsBeforeEngineering = new Set<JobFunction>([
  'sales',
  'purchasing',
  'information-technology',
  'quality-assurance',
  'customer-success-and-support',
]);

/** Of these crafts, "staff" is a step above senior; a "staff accountant" is an accountant. */
const staffIsSenior = new Set<JobFunction>(['engineering', 'information-technology', 'product-management', 'research', 'arts-and-design']);

/** The top of a company: what stands beside the title is more often the company's name than a field. */
export const isTop = (level: Seniority): boolean => heightOf(level) >= heightOf('partner');

/** Index of the first "of", "for", "der" … behind the title noun; what follows is its object and never the title. */
export function coreEnd(spans: readonly Span[]): number {
  const at = spans.findIndex((span, index) => isMark(span, 'of') && spans.slice(0, index).some((before) => !isMark(before, 'article')));
  return at < 0 ? spans.length : at;
}

/** The noun that is the title, or null when the chunk has none. */
export function chooseHead(spans: readonly Span[]): ChosenHead | null {
  const core = spans.slice(0, coreEnd(spans));
  const grades = new Set<Grade>();
  for (const span of spans) if (span.meaning?.kind === 'grade') grades.add(span.meaning.grade);
  const candidates: { head: Head; at: number }[] = [];
  core.forEach((span, at) => {
    if (span.meaning?.kind !== 'head') return;
    // Of a compound the last half is the noun: a "Vorstandssekretariat" is no "Vorstand".
    if (core[at + 1]?.start === span.start && headOf(core[at + 1]!)) return;
    const { head, grade } = span.meaning;
    const next = grade && core.slice(at + 1).find((after) => headOf(after));
    if (grade && next) grades.add(liftsOnly(grade, next));
    else candidates.push({ head, at });
  });
  const [first] = candidates;
  const last = candidates.at(-1);
  if (!first || !last) return null;
  if (last.head.serves) return { ...last, grades };
  if (first.head.serves) return { ...first, grades };
  let best = first;
  for (const candidate of candidates.slice(1))
    if (heightOf(candidate.head.level) > heightOf(best.head.level) && !isTop(best.head.level)) best = candidate;
  return { ...best, grades };
}

/** "Head" before a craftsman makes a lead; before a manager it is nothing of its own. */
const liftsOnly = (grade: Grade, next: Span): Grade => (grade === 'chief' && headOf(next)?.level !== 'mid' ? 'none' : grade);

/** Seniority and what is managed, after senior, junior, lead and the like have had their say. */
export function graded({ head, grades }: ChosenHead, functions: readonly JobFunction[]): Pick<RoleReading, 'seniority' | 'manages'> {
  const { level, manages } = head;
  const own = manages === 'function' ? 'function' : 'none';
  const gradable = level === 'mid' || level === 'junior' || (level === 'manager' && manages === 'function');
  if (grades.has('intern')) return { seniority: 'intern', manages: 'none' };
  if (grades.has('junior') && heightOf(level) <= heightOf('manager'))
    return { seniority: 'junior', manages: manages === 'people' ? 'function' : own };
  if (!gradable) return { seniority: level, manages };
  if (grades.has('lead')) return { seniority: 'lead', manages: own === 'function' ? own : 'unknown' };
  if (grades.has('chief')) return { seniority: 'lead', manages: own === 'function' ? own : 'people' };
  if (grades.has('senior') || grades.has('principal')) return { seniority: 'senior', manages: own };
  if (grades.has('staff') && functions.some((slug) => staffIsSenior.has(slug))) return { seniority: 'senior', manages: own };
  if (grades.has('associate')) return { seniority: 'junior', manages: own };
  return { seniority: level, manages };
}

/** The fields that a chunk names. Beside a field proper, a trade tells the market and is dropped. */
export function fieldsIn(spans: readonly Span[], keepTrades: boolean, except?: Span): JobFunction[] {
  const groups: (readonly JobFunction[])[] = [];
  for (const span of spans) {
    if (span === except) continue;
    const { meaning } = span;
    if (meaning?.kind === 'field') groups.push(meaning.functions);
    else if (meaning?.kind === 'head' && meaning.grade === null && meaning.head.functions && heightOf(meaning.head.level) <= heightOf('manager'))
      groups.push(meaning.head.functions);
  }
  const isTrade = (group: readonly JobFunction[]): boolean => group.every((slug) => tradeFields.has(slug));
  const proper = groups.filter((group) => !isTrade(group));
  return [...new Set((proper.length > 0 && !keepTrades ? proper : groups).flat())];
}

/** Own functions of the head and the fields beside it, in the order that the head's weight asks for. */
export function functionsOf(head: Head, fields: readonly JobFunction[]): JobFunction[] {
  const own = head.functions ?? [];
  let weight: Weight = head.weight ?? (head.manages === 'people' ? 'open' : 'strong');
  if (own[0] === 'consulting' && weight === 'open' && fields[0] && fieldsBeforeConsulting.has(fields[0])) weight = 'soft';
  if (own[0] === 'engineering' && weight === 'soft' && fields[0] && !fieldsBeforeEngineering.has(fields[0])) weight = 'open';
  const inOrder: Record<Weight, readonly JobFunction[]> = {
    strong: own.length > 0 ? own : fields,
    open: [...own, ...fields],
    soft: [...fields, ...own],
    weak: fields.length > 0 ? fields : own,
  };
  return [...new Set(inOrder[weight])].slice(0, mostFunctions);
}

/** True when nothing but fields, grades and small words stands there. */
export const isPureField = ({ spans }: Pick<Chunk, 'spans'>): boolean =>
  spans.some(({ meaning }) => meaning?.kind === 'field') &&
  spans.every(
    (span) =>
      span.meaning?.kind === 'field' || span.meaning?.kind === 'grade' || isMark(span, 'blank') || isMark(span, 'of') || isMark(span, 'article'),
  );
