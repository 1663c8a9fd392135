/** What the steps of the first run tell the screen, and what they are given. */
import type { StartProgress, StartStep } from '@/lib/app/start/progress';

export type { StartProgress, StartStep } from '@/lib/app/start/progress';

export interface StepProps {
  progress: StartProgress;
  /** Keeps an answer; the step stays open. */
  onAnswer: (answer: Partial<StartProgress>) => void;
  /** The step is done. */
  onDone: (answer?: Partial<StartProgress>) => void;
}

export const stepTitles: Record<StartStep, string> = {
  sell: 'What do you sell?',
  whom: 'To whom?',
  template: 'What do you begin with?',
  segment: 'Which part of the market first?',
  verdict: 'Your first verdict',
};
