/** Step three: a starter for one's own trade, a worked example, or nothing. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Sample } from '@/components/workspace-port';
import type { StepProps } from './start-events';

interface TemplateStepProps extends StepProps {
  /** Null while they are being opened. */
  starters: readonly Sample[] | null;
  samples: readonly Sample[];
}

type From = 'starter' | 'sample' | 'own';

export function TemplateStep({ starters, samples, progress: { template }, onAnswer, onDone }: TemplateStepProps) {
  const [examples, setExamples] = useState(template?.from === 'sample');
  const choice = (from: From, { id, name, about }: Sample) => (
    <label
      key={`${from} ${id}`}
      className="flex gap-3 border-b border-rule py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
    >
      <input
        type="radio"
        name="start-template"
        className="mt-1.5 size-4 shrink-0 accent-accent outline-none"
        checked={template?.from === from && template.id === id}
        onChange={() => onAnswer({ template: { from, id }, market: '', audience: '', segment: '' })}
      />
      <span>
        <span className="block text-15 font-semibold">{name}</span>
        <span className="block text-soft">{about}</span>
      </span>
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="text-soft">
        A starter is a first guess for your trade, with pains, cues and questions written for it. Every line is yours to change, and nothing in it is
        true before you have tested it.
      </p>
      <fieldset className="mt-2">
        <legend className="sr-only">Begin with</legend>
        {starters ? (
          <div className="lg:grid lg:grid-cols-2 lg:gap-x-8">{starters.map((starter) => choice('starter', starter))}</div>
        ) : (
          <p role="status" className="min-h-120 py-3 text-soft">
            Opening the starters…
          </p>
        )}
        {examples && (
          <div>
            <p className="mt-6 font-semibold">Worked examples</p>
            {samples.map((sample) => choice('sample', sample))}
          </div>
        )}
        {choice('own', {
          id: '',
          name: 'Nothing: I write it myself',
          about: 'An empty ICP and an empty persona in your segment. The first verdict will have little to say.',
        })}
      </fieldset>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button look="primary" type="submit" disabled={!template}>
          Continue
        </Button>
        <Button look="plain" aria-expanded={examples} onClick={() => setExamples(!examples)}>
          {examples ? 'Fewer to choose from' : 'Show worked examples too'}
        </Button>
      </div>
    </form>
  );
}
