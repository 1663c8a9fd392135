/**
 * The three questions behind the facts (G21): what keeps them awake, what drives them, what success looks like. A persona
 * that answers none of them is a title with a name, so a new one is not published without them.
 */
import type { Persona } from './persona';

export interface DeeperQuestion {
  part: 'upAtNight' | 'motivates' | 'success';
  label: string;
  ask: string;
}

export const deeperQuestions: readonly DeeperQuestion[] = [
  { part: 'upAtNight', label: 'What keeps them up at night?', ask: 'A worry in their words, as specific as you have heard it.' },
  { part: 'motivates', label: 'What drives them?', ask: 'Recognition, mastery, calm, a promotion: what have you seen?' },
  { part: 'success', label: 'What does success look like to them?', ask: 'The picture they have of a good year.' },
];

export const openQuestions = ({ deeper }: Pick<Persona, 'deeper'>): DeeperQuestion[] =>
  deeperQuestions.filter(({ part }) => (deeper?.[part] ?? '').trim() === '');
