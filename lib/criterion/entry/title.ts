/** "VP or director of marketing": a level, a function, and the words of the title. */

import type { JobFunction } from '@/lib/language/titles/functions';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { isSeniority, type Seniority, seniorities, seniorityLabels } from '@/lib/language/titles/seniorities';
import { functionNamed } from '../entry-functions';
import { defineEntry, type Entered } from '../entry-reader';
import { listOf, slugOf } from '../entry-words';

const everyday: Readonly<Record<string, Seniority>> = {
  'c-level': 'c-suite',
  'c-levels': 'c-suite',
  executives: 'c-suite',
  vps: 'vp',
  directors: 'director',
  heads: 'head',
  'department-head': 'head',
  'department-heads': 'head',
  managers: 'manager',
  founders: 'founder',
  owners: 'owner',
  'team-leads': 'lead',
  interns: 'intern',
  trainees: 'intern',
  juniors: 'junior',
};

function levelNamed(text: string): Seniority | null {
  const slug = slugOf(text);
  if (Object.hasOwn(everyday, slug)) return everyday[slug]!;
  if (isSeniority(slug) && slug !== 'unknown') return slug;
  return seniorities.find((each) => each !== 'unknown' && slugOf(seniorityLabels[each]) === slug) ?? null;
}

const titled = /^(?:title|titles|job title)(?: with| contains| says)?\s*:?\s+/i;
const unlike = /^(?:title|titles)\s+(?:without|not)\s+/i;
const works = /^(?:works? in|working in|function|department)\s*:?\s+/i;

/** What one item says; null when it says neither level nor function. */
function read(item: string): { level: Seniority | null; functions: JobFunction[] } | null {
  const level = levelNamed(item);
  if (level) return { level, functions: [] };
  const named = functionNamed(item);
  if (named) return { level: null, functions: [named] };
  const { seniority, functions } = parseTitle(item);
  return seniority === 'unknown' && functions.length === 0 ? null : { level: seniority === 'unknown' ? null : seniority, functions };
}

export default defineEntry({
  about: 'person',
  order: 20,
  examples: ['VP or director of marketing', 'works in sales', 'title with demand generation'],
  read: (text) => {
    if (unlike.test(text)) return [[{ kind: 'title', params: { exclude: listOf(text.replace(unlike, '')) } }]];
    if (titled.test(text)) return [[{ kind: 'title', params: { include: listOf(text.replace(titled, '')) } }]];
    const items = listOf(text.replace(works, ''));
    const found = items.map(read);
    if (items.length === 0 || found.some((each) => each === null)) return [];
    const levels = [...new Set(found.flatMap((each) => each?.level ?? []))];
    const functions = [...new Set(found.flatMap((each) => each?.functions ?? []))];
    const criteria: Entered[] = [];
    if (functions.length > 0) criteria.push({ kind: 'function-in', params: { any: functions } });
    if (levels.length > 0) criteria.push({ kind: 'seniority-in', params: { any: levels } });
    const whole = items.every((item) => levelNamed(item) === null && functionNamed(item) === null);
    return whole ? [criteria, [{ kind: 'title', params: { include: items } }]] : [criteria];
  },
});
