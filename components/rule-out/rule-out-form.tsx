/** Ruling out with a reason, in place. The reason is what makes the "no" worth remembering. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { About } from '@/components/panel-port';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { inWords } from './in-words';
import { composeReason, reasonCharacters, usualReasons } from './reasons';

interface RuleOutFormProps {
  about: About;
  name: string;
  onRuleOut: (reason: string) => void;
  onCancel: () => void;
}

export function RuleOutForm({ about, name, onRuleOut, onCancel }: RuleOutFormProps) {
  const words = inWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = composeReason(chosen, own);
    if (reason) onRuleOut(reason);
    else setMissing(true);
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form className="mt-3 rounded-md bg-sunk p-4" onSubmit={submit} onKeyDown={cancelOnEscape} noValidate>
      <fieldset>
        <legend className="font-semibold">
          {words.why[0]}
          <bdi dir="auto">{name}</bdi>
          {words.why[1]}
        </legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {usualReasons(about).map((reason, at) => (
            <label
              key={reason}
              className="inline-flex min-h-8 items-center rounded-full border border-edge bg-paper px-3 py-1 has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                ref={at === 0 ? first : undefined}
                type="radio"
                name={`${id}-reason`}
                className="sr-only"
                checked={chosen === reason}
                onChange={() => {
                  setChosen(reason);
                  setMissing(false);
                }}
              />
              {reason}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${id}-own`} className="mt-4 block font-medium">
        {words.own}
      </label>
      <input
        id={`${id}-own`}
        type="text"
        maxLength={reasonCharacters}
        value={own}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => {
          setOwn(event.target.value);
          setMissing(false);
        }}
        className="mt-1 block min-h-10 w-full rounded-md border border-edge bg-paper px-3 py-2 text-15"
      />
      {missing && (
        <p id={`${id}-missing`} role="alert" className="mt-1 text-weak">
          {words.missing}
        </p>
      )}
      <KeepOrCancel keep={words.ruleOut} onCancel={onCancel} className="mt-4" />
    </form>
  );
}
