/** Pages that disagree: every value with its place, so that a person decides and not a rule. */
import { Fold } from '@/components/dossier/fold';
import type { About } from '@/components/panel-port';
import { PageText } from '@/components/ui/page-text';
import type { Conflict } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import { keyWord } from './key-words';
import { type Origin, sayOrigin } from './say-origin';
import { sayValue } from './say-value';

interface ConflictsProps {
  /** Whose verdict: what is folded of the person's says nothing of the company's. */
  about: About;
  conflicts: readonly Conflict[];
  pageUrl: string;
  now: Date;
}

const sayWhole = ({ place, detail }: Origin) => [place, detail].filter(Boolean).join(' · ');

export function Conflicts({ about, conflicts, pageUrl, now }: ConflictsProps) {
  const words = inWords().block;
  if (conflicts.length === 0) return null;
  return (
    <Fold name={`conflicts ${about}`} level={3} title={words.disagree} holds={String(conflicts.length)}>
      {conflicts.map((conflict) => (
        <div key={conflict.key} className="mt-2">
          <h4 className="text-12 text-soft">{keyWord(conflict.key)}</h4>
          <ul>
            {conflict.values.map(({ value, evidence }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: values have no identity of their own
              <li key={`${conflict.key} ${at}`} className="border-b border-rule py-2 last:border-b-0">
                <PageText className="block font-medium">{sayValue(conflict.key, value) || evidence[0]?.quote || words.noValue}</PageText>
                {evidence[0] && <span className="block text-12 text-soft">{sayWhole(sayOrigin(evidence[0], pageUrl, now))}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}
