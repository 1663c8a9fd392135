/** How many people work there. */
import type { Interval } from '@/lib/signal/vocabulary';
import { observed, range } from '../../wording';

type End = number | undefined;

export default {
  wanted: (min: End, max: End) => range(min, max),
  nothing: 'No page has said how many people work there',
  stated: (seen: Interval, openEnd: boolean) => `${observed(seen)} employees${openEnd ? ' (the page gives no upper end)' : ''}`,
  members: (seen: Interval) => `${observed(seen)} members on LinkedIn, no stated size`,
  say: (min: End, max: End) => `${range(min, max)} employees`,
  ask: 'How many people work at your company?',
};
