/** The words in which the persona check speaks of its points. A text is measured, never the people it is for. */
import type { ShapeName } from '@/components/ui/shape';
import type { CheckedPoint, PointKind } from '@/lib/draft-check/point';

export const kindWords: Readonly<Record<PointKind, string>> = {
  pain: 'Pains',
  goal: 'Goals',
  objection: 'Objections',
  proof: 'Proofs',
  value: 'What they value in a vendor',
  question: 'Questions',
};

export const stateWords: Readonly<Record<CheckedPoint['state'], { word: string; shape: ShapeName; tone: string }>> = {
  covered: { word: 'Spoken to', shape: 'full', tone: 'text-strong' },
  named: { word: 'Raised, not answered', shape: 'half', tone: 'text-possible' },
  missed: { word: 'Not in the text', shape: 'dashed', tone: 'text-open' },
};

export const ownWordsSentences = {
  theirs: 'It speaks in words that these people use.',
  some: 'It uses some of their words.',
  hardly: 'It hardly uses their words.',
} as const;

export const axisWords = { formal: 'Address', technical: 'Matter', serious: 'Mood' } as const;

export const languageWords: Readonly<Record<string, string>> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };
