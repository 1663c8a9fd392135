/** Step two: eight yes-or-no questions, and at once what follows from them. */

import { Button } from '@/components/ui/button';
import { sayList } from '@/components/ui/say-list';
import { type Answers, decideScope, type QuestionId, questions, usesOf } from '@/lib/quality/eight-questions';
import type { StepProps } from './start-events';

export const scopeWords = {
  company: 'Describe the company',
  person: 'Describe the person',
  both: 'Describe both: the company and the person',
} as const;

const pill =
  'inline-flex min-h-8 min-w-12 items-center justify-center rounded-full border border-edge bg-paper px-3 has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent';

export function WhomStep({ progress, onAnswer, onDone }: StepProps) {
  const answers = progress.answers as Answers;
  const decided = decideScope(answers);
  const uses = usesOf(answers);
  const answer = (id: QuestionId, value: boolean) => onAnswer({ answers: { ...progress.answers, [id]: value } });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (decided) onDone();
      }}
    >
      <p className="text-soft">Eight questions, yes or no. They decide whether you describe companies, people, or both.</p>
      <div className="mt-3">
        {questions.map(({ id, ask }) => (
          <fieldset key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
            <legend className="float-left max-w-120 text-15">{ask}</legend>
            <span className="flex gap-2">
              {([true, false] as const).map((value) => (
                <label key={String(value)} className={pill}>
                  <input type="radio" name={`start-${id}`} className="sr-only" checked={answers[id] === value} onChange={() => answer(id, value)} />
                  {value ? 'Yes' : 'No'}
                </label>
              ))}
            </span>
          </fieldset>
        ))}
      </div>
      <p role="status" className="mt-4 min-h-18 border-l-2 border-accent pl-3 text-15">
        {decided ? (
          <>
            <span className="font-semibold">{scopeWords[decided.scope]}.</span> {decided.why}
            {uses.length > 0 && <span className="block text-13 text-soft">You will use it for {sayList(uses)}.</span>}
          </>
        ) : (
          <span className="text-soft">What follows from your answers shows here.</span>
        )}
      </p>
      <Button look="primary" type="submit" className="mt-4" disabled={!decided}>
        Continue
      </Button>
    </form>
  );
}
