/** At an open question: the way to answer it. At a reason that rests on the user's answer: the way to change it or take it back. */
import { useContext, useRef, useState } from 'react';
import { useNoted } from '@/components/notes/notes-context';
import { Button } from '@/components/ui/button';
import { AnswerForm } from './answer-form';
import { AnswerScopeContext } from './answer-scope';
import { inWords } from './in-words';

interface AnswerLineProps {
  criterion: string;
  kind: string;
  /** What is asked for, to name the buttons. */
  wanted: string;
  excludes: boolean;
  /** Stands at a reason and not at an open question: only shown where the user has answered. */
  answered?: boolean;
}

export function AnswerLine({ criterion, kind, wanted, excludes, answered = false }: AnswerLineProps) {
  const scope = useContext(AnswerScopeContext);
  const noted = useNoted(scope?.about ?? 'account');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!scope || !noted) return null;
  const words = inWords();
  const own = noted.notes?.answers[scope.profile]?.[criterion];
  const asAttribute = kind === 'custom' && !own;
  if (answered && !own && !asAttribute) return null;
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  const where = { profile: scope.profile, criterion };
  const takeBack = () =>
    void noted.onNote(
      noted.subject,
      asAttribute ? { set: 'attribute', ...where, value: null } : { set: 'answer', ...where, answer: null },
      words.gone,
    );
  if (open)
    return (
      <AnswerForm
        wanted={wanted}
        excludes={excludes}
        custom={kind === 'custom'}
        own={own ?? null}
        onAnswer={async (given) => {
          const kept = await noted.onNote(
            noted.subject,
            'value' in given ? { set: 'attribute', ...where, value: given.value } : { set: 'answer', ...where, answer: given },
            words.kept,
          );
          if (kept) close();
        }}
        onCancel={close}
      />
    );
  return (
    <div className="flex gap-4">
      <Button ref={button} look="aside" aria-label={words.about(answered ? words.change : words.answer, wanted)} onClick={() => setOpen(true)}>
        {answered ? words.change : words.answer}
      </Button>
      {answered && (
        <Button look="aside" aria-label={words.about(words.takeBack, wanted)} onClick={takeBack}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}
