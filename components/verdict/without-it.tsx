/** What if this were not asked: pressed, the score without it stands here and in the drawing above; pressed again, it is back. */
import { Button } from '@/components/ui/button';
import { inWords } from './in-words';
import type { WhatIf } from './use-what-if';

interface WithoutItProps {
  criterion: string;
  /** The reason or wish, for those who do not see what stands beside it. */
  sentence: string;
  whatIf: WhatIf | undefined;
}

export function WithoutIt({ criterion, sentence, whatIf }: WithoutItProps) {
  if (!whatIf) return null;
  const words = inWords().whatIf;
  const taken = whatIf.without.has(criterion);
  return (
    <>
      <button
        type="button"
        aria-pressed={taken}
        aria-label={words.withoutItNamed(sentence)}
        className={`min-h-6 text-12 font-medium text-accent underline-offset-4 hover:underline ${taken ? 'underline' : ''}`}
        onClick={() => whatIf.toggle(criterion)}
      >
        {words.withoutIt}
      </button>
      {taken && (
        <p className="w-full text-13 font-medium">
          {whatIf.said}.{' '}
          {whatIf.without.size > 1 && (
            <Button look="plain" onClick={whatIf.restore}>
              {words.putBack}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
