/** Which profile the verdict was made against, and how good that profile is: a verdict is worth no more than it. */
import { ChevronDown } from 'lucide-react';
import { sayList } from '@/components/ui/say-list';
import type { Judged } from './judged';

interface JudgedAgainstProps {
  noun: 'ICP' | 'persona';
  profile: Judged['profile'];
  /** "7 of 9 known". */
  coverage: string;
  /** "82 so far, 74 to 90 once all is known": a line of its own, so that no font breaks the two into more lines. */
  range: string;
}

const gradeWords = {
  A: 'worth trusting',
  B: 'sound, with gaps',
  C: 'thin: take the verdict with care',
  D: 'rests on too little: take the verdict as a hint',
} as const;

/** The newest exceptions; the editor has them all. */
const mostExceptions = 3;

export function JudgedAgainst({ noun, profile: { name, grade, exceptions = [] }, coverage, range }: JudgedAgainstProps) {
  const thin = grade.letter === 'C' || grade.letter === 'D';
  return (
    <div className="mt-1 text-13 text-soft">
      <p>{coverage}</p>
      <p>{range}</p>
      <details className="group">
        <summary className="flex min-h-6 list-none items-center gap-1 rounded-sm">
          <span className="truncate">
            against <span className="font-medium text-ink">{name}</span>
          </span>
          <span className="shrink-0">· grade {grade.letter}</span>
          <ChevronDown size={16} aria-hidden="true" className="shrink-0 group-open:rotate-180" />
        </summary>
        <p className="mt-1 text-ink">{name}</p>
        <p className="mt-1">
          Grade {grade.letter}: {gradeWords[grade.letter]}.{grade.missing.length > 0 && ` Missing: ${sayList(grade.missing)}.`}
        </p>
        {exceptions.length > 0 && (
          <p className="mt-1">Not everybody who bought was like this: {exceptions.slice(-mostExceptions).toReversed().join('; ')}.</p>
        )}
      </details>
      {thin && (
        <p>
          This verdict rests on a weak {noun}: it is {grade.letter === 'C' ? 'thin' : 'very thin'}, so take it with care.
        </p>
      )}
    </div>
  );
}
