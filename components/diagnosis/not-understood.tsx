/** What stands on the page and was not understood: which fields, how to type each in, and a report for those who mend readers. */
import { CorrectKey } from '@/components/own-values/correct-value';
import { sayList } from '@/components/ui/say-list';
import { keyWords } from '@/components/verdict/key-words';
import type { Gap, Problem } from '@/lib/page/reading';
import { CopyReport } from './copy-report';

interface NotUnderstoodProps {
  gaps: readonly Gap[];
  problems: readonly Problem[];
  now: Date;
  onReport: () => Promise<string | null>;
}

export function NotUnderstood({ gaps, problems, now, onReport }: NotUnderstoodProps) {
  const keys = [...new Set(gaps.filter((gap) => gap.state === 'unreadable').map((gap) => gap.key))];
  if (keys.length + problems.length === 0) return null;
  const words = keys.map((key) => keyWords[key].toLowerCase());
  return (
    <section aria-labelledby="not-understood" className="mt-8 rounded-md border border-edge p-4">
      <h2 id="not-understood" className="font-semibold">
        {keys.length > 0 ? `Fitglass could not read: ${sayList(words)}` : 'Fitglass did not understand all of this page'}
      </h2>
      {keys.length > 0 && (
        <>
          <p className="mt-1 text-soft">It stands on the page in a form that is not known yet.</p>
          <ul className="mt-1">
            {keys.map((key) => (
              <li key={key} className="py-1">
                <h3 className="font-medium">{keyWords[key]}</h3>
                <CorrectKey valueKey={key} now={now} label="Type it in" />
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className="mt-1">
          {problem.say}
        </p>
      ))}
      <CopyReport onReport={onReport} />
    </section>
  );
}
