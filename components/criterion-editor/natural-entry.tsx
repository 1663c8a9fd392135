/**
 * One line in which a criterion is written the way one would say it. What was understood stands below as a sentence
 * before anything is added; what was not is named, with an example. Words with two meanings are offered both ways.
 */
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { boxLook } from '@/components/ui/form/field';
import { HintLine } from '@/components/ui/form/hint-line';
import { type Entered, type EntryAnswer, type EntryTools, readEntry } from '@/lib/criterion/entry';

interface NaturalEntryProps {
  about: 'account' | 'person';
  tools: EntryTools | null;
  onAdd: (entered: readonly Entered[]) => void;
}

const placeholders = { account: '50-200 employees, DACH, uses HubSpot, not agencies', person: 'VP or director of marketing, based in DACH' };
const examples = {
  account: 'e-commerce, 500-5000 employees, $50M-$500M, uses Shopify or Adobe Commerce, not agencies',
  person: 'director or head of marketing, not intern',
};
const nothing: EntryAnswer = { parts: [], missed: [] };

export function NaturalEntry({ about, tools, onAdd }: NaturalEntryProps) {
  const [text, setText] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const settled = useDeferredValue(text);
  const answer = useMemo(() => (tools ? readEntry(settled, about, tools) : nothing), [settled, about, tools]);
  const clear = answer.parts.length > 0 && answer.parts.every(({ meanings }) => meanings.length === 1);
  const add = (entered: readonly Entered[], rest: readonly string[]) => {
    onAdd(entered);
    setText(rest.join(', '));
    input.current?.focus();
  };
  /** What stays in the line after some of its parts were added. */
  const leftBy = (taken: readonly string[]) => [
    ...answer.parts.map((part) => part.text).filter((part) => !taken.includes(part)),
    ...answer.missed.map((part) => part.text),
  ];
  const addClear = () => {
    const taken = answer.parts.filter(({ meanings }) => meanings.length === 1);
    if (taken.length > 0) {
      add(
        taken.flatMap(({ meanings }) => meanings[0]!.criteria),
        leftBy(taken.map((part) => part.text)),
      );
    } else choices.current?.querySelector('button')?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        addClear();
      }}
    >
      <label htmlFor={id} className="mb-1 block font-medium">
        Write a criterion
      </label>
      <div className="flex gap-2">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          maxLength={200}
          value={text}
          placeholder={placeholders[about]}
          aria-describedby={`${id}-read`}
          className={boxLook}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="quiet" type="submit" className="shrink-0" disabled={!clear}>
          Add
        </Button>
      </div>
      <HintLine hint="As you would say it. Enter adds what is understood." example={examples[about]} of="Write a criterion" />
      <div id={`${id}-read`} role="status" ref={choices} className="mt-2 grid min-h-6 gap-2">
        {text !== '' && !tools && <p className="text-soft">Loading the words…</p>}
        {answer.parts.map((part) =>
          part.meanings.length === 1 ? (
            <p key={part.text}>
              <span className="text-soft">Understood: </span>
              {part.meanings[0]!.say}
            </p>
          ) : (
            <div key={part.text}>
              <p>
                <span className="text-soft">“{part.text}” can mean: </span>
              </p>
              <div className="mt-1 flex flex-wrap gap-2">
                {part.meanings.map((meaning) => (
                  <Button key={meaning.say} look="quiet" onClick={() => add(meaning.criteria, leftBy([part.text]))}>
                    Add “{meaning.say}”
                  </Button>
                ))}
              </div>
            </div>
          ),
        )}
        {answer.missed.map((missed) => (
          <div key={missed.text}>
            <p className="text-weak">{missed.why}</p>
            <div className="mt-1 flex flex-wrap gap-2">
              {missed.offers.map((offer) => (
                <Button
                  key={offer}
                  look="quiet"
                  onClick={() => {
                    setText([...answer.parts.map((part) => part.text), offer].join(', '));
                    input.current?.focus();
                  }}
                >
                  {offer}
                </Button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </form>
  );
}
