/** One record that differs: place by place what is here and what the pack says, and whose words stay. */
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { PageText } from '@/components/ui/page-text';
import type { ComparedRecord } from '@/lib/exchange/compare-pack';

export type Whose = 'mine' | 'theirs';

interface RecordChoicesProps {
  record: ComparedRecord;
  /** Undefined while nothing is chosen. */
  chosen: (path: string) => Whose | undefined;
  onChoose: (path: string, whose: Whose) => void;
  onChooseAll: (whose: Whose) => void;
}

const whose = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Take theirs' },
] as const;

export function RecordChoices({ record: { key, word, name, differences, untouched, draft }, chosen, onChoose, onChooseAll }: RecordChoicesProps) {
  return (
    <article aria-labelledby={`differs-${key}`} className="mt-6 border-t border-rule pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h4 id={`differs-${key}`} className="text-15 font-semibold">
          {word}: <PageText>{name}</PageText>
        </h4>
        <div className="flex gap-4">
          <Button look="plain" aria-label={`Keep all mine: ${name}`} onClick={() => onChooseAll('mine')}>
            Keep all mine
          </Button>
          <Button look="plain" aria-label={`Take all theirs: ${name}`} onClick={() => onChooseAll('theirs')}>
            Take all theirs
          </Button>
        </div>
      </div>
      {untouched && <p className="mt-1 text-soft">Nobody has changed it here since it came, so the pack’s words are chosen.</p>}
      {draft && (
        <p className="mt-1 text-soft">
          You have unpublished changes to it. They stay as your draft; what you choose here is what pages are compared with.
        </p>
      )}
      <ul>
        {differences.map(({ path, label, says }) => (
          <li key={path} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 last:border-b-0">
            <div className="max-w-120 min-w-0 flex-1 basis-80">
              {says.map((say) => (
                <p key={say} className="text-15">
                  <PageText>{say}</PageText>
                </p>
              ))}
            </div>
            <Choice<Whose | ''>
              label={`${label} of ${name}`}
              quiet
              options={whose}
              value={chosen(path) ?? ''}
              onChange={(value) => value !== '' && onChoose(path, value)}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}
