/** The one thing to do next. `main` is the screen's single primary action; the other verdict's step stays quiet. */
import clsx from 'clsx';
import { ArrowUpRight } from 'lucide-react';
import type { About } from '@/components/panel-port';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { Quoted } from '@/components/ui/quoted';
import { endSentence } from '@/components/ui/say-list';
import { Sentence } from '@/components/ui/sentence';
import type { NextStep as Step } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import { stepWords } from './step-words';

export interface StepEvents {
  onOpen: (url: string) => void;
  onCopy: (text: string) => void;
  onSave: (about: About) => void;
  onStartRuleOut: (about: About) => void;
}

interface NextStepProps extends StepEvents {
  step: Step;
  about: About;
  main: boolean;
  /** The key that does the same; null when none does. */
  keyOf?: string | null;
}

export function NextStep({ step, about, main, keyOf = null, onOpen, onCopy, onSave, onStartRuleOut }: NextStepProps) {
  const label = stepWords(step, about);
  const question = step.do === 'ask' ? step.question : undefined;
  const press = () => {
    if (step.do === 'save') onSave(about);
    else if (step.do === 'rule-out') onStartRuleOut(about);
    else if (question) onCopy(question);
    else if (step.url) onOpen(step.url);
  };
  const Heading = main ? 'h2' : 'h3';
  return (
    <section className={main ? 'mt-3 rounded-md bg-accent-soft p-3' : 'mt-4'}>
      <Heading className={main ? 'text-12 text-soft' : 'font-semibold'}>{inWords().step.title}</Heading>
      {/* Above a button as high for a short reason as for three lines, and no anchor for the scroll position: the next reading may bring the other. */}
      <div className={clsx('mt-1', main && '[overflow-anchor:none]', main && label && 'min-h-15')}>
        {question && (
          <p className={clsx('text-15 font-medium', main && 'line-clamp-3')}>
            <Quoted>{question}</Quoted>
          </p>
        )}
        <p className={main ? 'line-clamp-4' : undefined}>
          <Sentence>{endSentence(step.why)}</Sentence>
        </p>
      </div>
      {label && (
        <Button look={main ? 'primary' : 'quiet'} className={main ? 'mt-2 w-full justify-center max-[400px]:px-2' : 'mt-2'} onClick={press}>
          {/* An address of any length takes one line of the main button, as the wait draws it. */}
          <span className={main ? 'truncate' : undefined} title={main ? label : undefined}>
            {label}
          </span>
          {keyOf && <KeyHint of={keyOf} onAccent={main} />}
          {step.do !== 'save' && step.do !== 'rule-out' && step.do !== 'ask' && <ArrowUpRight size={16} aria-hidden="true" className="shrink-0" />}
        </Button>
      )}
    </section>
  );
}
