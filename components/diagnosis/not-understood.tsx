/** What stands on the page and was not understood: which fields, how to type each in, and a report for those who mend readers. */
import { CorrectKey } from '@/components/own-values/correct-value';
import { sayList } from '@/components/ui/say-list';
import { keyWord } from '@/components/verdict/key-words';
import { sayKey } from '@/components/verdict/say-key';
import type { Gap, Problem } from '@/lib/page/reading';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { CopyReport } from './copy-report';
import { inWords } from './in-words';

interface NotUnderstoodProps {
  gaps: readonly Gap[];
  problems: readonly Problem[];
  now: Date;
  onReport: () => Promise<string | null>;
}

/** Words of the page are no field that it shows: nobody can miss or type them. */
const areCues = (key: SignalKey) => key.endsWith('.cues');

/** Problems that are no misunderstanding. */
const milder = (code: string): string | null => {
  const { rowsNotLoaded, identityUnproven } = inWords();
  return code === 'rows-not-loaded' ? rowsNotLoaded : code === 'identity-unproven' ? identityUnproven : null;
};

/** Each thing is said once, in the user's words; ways that failed stand in one sentence with what they looked for. */
function sentences(problems: readonly Problem[]): string[] {
  const words = inWords();
  const failed = new Set(problems.flatMap(({ code, key }) => (code === 'source-failed' && key && !areCues(key) ? [sayKey(key)] : [])));
  const others = problems.filter(({ code, key }) => code !== 'source-failed' || !key);
  return [
    ...new Set([...(failed.size > 0 ? [words.sourceFailed(sayList([...failed]))] : []), ...others.map(({ code, say }) => words.problem(code, say))]),
  ];
}

const namedKeys = 3;

function heading(keys: readonly SignalKey[], problems: readonly Problem[]): string {
  const words = inWords();
  if (keys.length === 0) return (problems.length === 1 && milder(problems[0]!.code)) || words.notAll;
  const rest = keys.length - namedKeys;
  const named = keys.map(sayKey);
  return words.couldNotRead(sayList(rest > 1 ? [...named.slice(0, namedKeys), words.more(rest)] : named));
}

export function NotUnderstood({ gaps, problems, now, onReport }: NotUnderstoodProps) {
  const keys = [...new Set(gaps.filter(({ state, key }) => state === 'unreadable' && !areCues(key)).map((gap) => gap.key))];
  if (keys.length + problems.length === 0) return null;
  /** Rows that a scroll would bring are nothing to mend. */
  const onlyWaiting = keys.length === 0 && problems.every(({ code }) => code === 'rows-not-loaded');
  return (
    <section aria-labelledby="not-understood" className="mt-8 rounded-md border border-edge p-4">
      <h2 id="not-understood" className="font-semibold">
        {heading(keys, problems)}
      </h2>
      {keys.length > 0 && (
        <>
          <p className="mt-1 text-soft">{inWords().unknownForm}</p>
          <ul className="mt-1">
            {keys.map((key) => (
              <li key={key} className="border-b border-rule py-2 last:border-b-0">
                <h3 className="font-medium">{keyWord(key)}</h3>
                <CorrectKey valueKey={key} now={now} label={inWords().typeIt} />
              </li>
            ))}
          </ul>
        </>
      )}
      {sentences(problems).map((sentence) => (
        <p key={sentence} className="mt-1">
          {sentence}
        </p>
      ))}
      {!onlyWaiting && <CopyReport onReport={onReport} />}
    </section>
  );
}
