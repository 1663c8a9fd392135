/** How good one profile is: its grade, what was found, whether it is complete, what backs it, how far it has come. */
import type { ReactNode } from 'react';
import { Section } from '@/components/editor/section';
import { sayList } from '@/components/ui/say-list';
import type { Quality } from '@/lib/quality/quality-of';
import { Completeness } from './completeness';
import { FindingList, type ShownFinding } from './finding-list';

interface QualitySheetProps {
  noun: 'ICP' | 'persona';
  quality: Pick<Quality<unknown>, 'grade' | 'checklist' | 'diversity' | 'progress'> & { findings: readonly ShownFinding[] };
  onMend: (key: string) => void;
  /** How many saved companies match, as a sentence; null when there is nothing to say. */
  rate: string | null;
  /** The status of an ICP, and what else stands at the end. */
  children?: ReactNode;
}

const gradeWords = {
  A: 'Worth trusting',
  B: 'Sound, with gaps',
  C: 'Thin: its verdicts are to be taken with care',
  D: 'Rests on too little: its verdicts are hints',
} as const;

const progressWords = {
  rough: 'Rough: a first picture from first numbers.',
  narrowed: 'Narrowed: it tells companies apart, and nobody has tried it yet.',
  tested: 'Tested: something stands behind it.',
} as const;

export function QualitySheet({ noun, quality, onMend, rate, children }: QualitySheetProps) {
  const { grade, findings, checklist, diversity, progress } = quality;
  return (
    <>
      <Section title={`Grade ${grade.letter}`} hint={`${gradeWords[grade.letter]}. It stands beside every verdict of this ${noun}.`}>
        <p className="text-15">{grade.missing.length > 0 ? `Missing: ${sayList(grade.missing)}.` : 'Nothing is missing for the best grade.'}</p>
        {rate && <p className="text-15">{rate}</p>}
      </Section>
      <Section title="Findings" hint="What will hurt later, with the reason. A mend can be undone.">
        <div>
          <FindingList findings={findings} none={`Nothing was found. This ${noun} says what it means.`} onMend={onMend} />
        </div>
      </Section>
      {checklist && (
        <Section title="Document" hint="Every part of the picture, numbers instead of words, and whom to leave alone.">
          <div>
            <Completeness checklist={checklist} />
          </div>
        </Section>
      )}
      <Section title="Sources" hint="Kinds are counted, not notes: ten surveys share one blind side.">
        <p className="text-15">
          {diversity.say}.{diversity.notes > 0 && ` ${diversity.notes === 1 ? 'One note' : `${diversity.notes} notes`} in all.`}
          {diversity.kinds.length === 1 && ' A second kind would show what this one cannot see.'}
        </p>
      </Section>
      {progress && (
        <Section title="How far it is" hint="Many stop at rough data; the work that pays begins after it.">
          <p className="text-15">{progressWords[progress.state]}</p>
          {progress.next.length > 0 && <p className="text-soft">Next: {progress.next.join('; ')}.</p>}
        </Section>
      )}
      {children}
    </>
  );
}
