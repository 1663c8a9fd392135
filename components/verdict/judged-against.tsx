/** Which profile the verdict was made against, and how good that profile is: a verdict is worth no more than it. */
import { ChevronDown } from 'lucide-react';
import type { About } from '@/components/panel-port';
import { sayList } from '@/components/ui/say-list';
import { inWords } from './in-words';
import type { Judged } from './judged';

interface JudgedAgainstProps {
  about: About;
  profile: Judged['profile'];
  /** "7 of 9 known". */
  coverage: string;
  /** "82 so far, 74 to 90 once all is known": a line of its own, so that no font breaks the two into more lines. */
  range: string;
}

/** The newest exceptions; the editor has them all. */
const mostExceptions = 3;

export function JudgedAgainst({ about, profile: { name, grade, exceptions = [] }, coverage, range }: JudgedAgainstProps) {
  const words = inWords().block;
  const { letter } = grade;
  return (
    <div className="mt-1 text-13 text-soft">
      <p>{coverage}</p>
      <p>{range}</p>
      <details className="group">
        <summary className="flex min-h-6 list-none items-center gap-1 rounded-sm">
          <span className="truncate">
            {words.against}
            <span className="font-medium text-ink">{name}</span>
          </span>
          <span className="shrink-0">· {words.grade(letter)}</span>
          <ChevronDown size={16} aria-hidden="true" className="shrink-0 group-open:rotate-180" />
        </summary>
        <p className="mt-1 text-ink">{name}</p>
        <p className="mt-1">
          {words.grades[letter]}
          {grade.missing.length > 0 && ` ${words.missing(sayList(grade.missing))}`}
        </p>
        {exceptions.length > 0 && <p className="mt-1">{words.exceptions(exceptions.slice(-mostExceptions).toReversed().join('; '))}</p>}
      </details>
      {(letter === 'C' || letter === 'D') && <p>{words.weak[about][letter]}</p>}
    </div>
  );
}
