/** What the button of a next step says; null when the step is a sentence only and there is nothing to press. */
import type { About } from '@/components/panel-port';
import { webAddress } from '@/components/ui/web-address';
import type { NextStep } from '@/lib/verdict/verdict';
import { sayOpen } from './say-place';

const noun: Record<About, string> = { account: 'company', person: 'person' };

export function stepWords(step: NextStep, about: About): string | null {
  if (step.do === 'save') return `Save this ${noun[about]}`;
  if (step.do === 'rule-out') return `Rule this ${noun[about]} out`;
  if (step.do === 'ask') return step.question ? 'Copy the question' : null;
  if (step.do === 'find-person' && step.url && webAddress(step.url)) return 'See who works there';
  return step.url && webAddress(step.url) ? sayOpen(step.url) : null;
}
