/**
 * What if this were not asked, and, while nobody knows it, what if it were so or not: pressed, what the verdict would be
 * stands here and in the drawing above; pressed again, all is as it was.
 */
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import type { WhatIf } from './use-what-if';

interface WhatIfActsProps {
  criterion: string;
  /** The reason or wish, for those who do not see what stands beside it. */
  sentence: string;
  /** Nobody has answered it yet. */
  unknown?: boolean;
  whatIf: WhatIf | undefined;
}

export function WhatIfActs({ criterion, sentence, unknown = false, whatIf }: WhatIfActsProps) {
  if (!whatIf) return null;
  const words = inWords().whatIf;
  const { without, supposed } = whatIf;
  const taken = without.has(criterion);
  const answer = supposed.get(criterion);
  const acts = [
    ...(unknown
      ? [
          { label: words.ifSo, pressed: answer === 'met', press: () => whatIf.suppose(criterion, 'met') },
          { label: words.ifNot, pressed: answer === 'not-met', press: () => whatIf.suppose(criterion, 'not-met') },
        ]
      : []),
    { label: words.withoutIt, pressed: taken, press: () => whatIf.toggle(criterion) },
  ];
  return (
    <>
      {acts.map(({ label, pressed, press }) => (
        <button
          key={label}
          type="button"
          aria-pressed={pressed}
          aria-label={words.named(label, sentence)}
          className={`min-h-6 text-12 font-medium text-accent underline-offset-4 hover:underline ${pressed ? 'underline' : ''}`}
          onClick={press}
        >
          {label}
        </button>
      ))}
      {(taken || answer) && (
        <p className="w-full text-13 font-medium">
          {whatIf.said}.{' '}
          {without.size + supposed.size > 1 && (
            <Button look="plain" onClick={whatIf.restore}>
              {words.putBack}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
