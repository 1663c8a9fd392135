/** What the button of a next step says; null when the step is a sentence only and there is nothing to press. */
import type { About } from '@/components/panel-port';
import { webAddress } from '@/components/ui/web-address';
import type { NextStep } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import { sayOpen } from './say-place';

export function stepWords(step: NextStep, about: About): string | null {
  const words = inWords().step;
  if (step.do === 'save') return words.save[about];
  if (step.do === 'rule-out') return words.ruleOut[about];
  if (step.do === 'ask') return step.question ? words.copyQuestion : null;
  if (step.do === 'find-person' && step.url && webAddress(step.url)) return words.whoWorksThere;
  return step.url && webAddress(step.url) ? sayOpen(step.url) : null;
}
