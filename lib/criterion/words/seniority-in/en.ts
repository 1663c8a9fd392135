/** How high the person stands. */
import { type Seniority, seniorityLabels } from '@/lib/language/titles/seniorities';
import { both, either, quoted } from '../../wording';

const named = (any: readonly Seniority[]) => either(any.map((seniority) => seniorityLabels[seniority].toLowerCase()));

export default {
  wanted: named,
  noTitle: 'No page has given a title',
  doesNotSay: (titles: readonly string[]) => `${both(quoted(titles))} ${titles.length === 1 ? 'does' : 'do'} not say how high the person stands`,
  stands: (seniority: Seniority, titles: readonly string[] | null) =>
    `${seniorityLabels[seniority]}${titles ? `, from ${both(quoted(titles))}` : ''}`,
  say: named,
  ask: 'Do you decide about this yourself, or does somebody above you?',
};
