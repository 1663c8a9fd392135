/** A list whose order means something, best first: each line can move up, down and out, by mouse and by keyboard. */
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { AddLine } from './add-line';

interface OrderedWordsProps {
  /** Of the list, for screen readers: "Channels, best first". */
  label: string;
  /** Of the field that adds one: "Add a channel". */
  addLabel: string;
  placeholder?: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  example?: string | undefined;
}

export function OrderedWords({ label, addLabel, placeholder, value, onChange, example }: OrderedWordsProps) {
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, to: number) => {
    const item = value[at];
    if (item === undefined || to < 0 || to >= value.length) return;
    onChange(value.toSpliced(at, 1).toSpliced(to, 0, item));
    /* The focus goes with the line that moved. */
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('li')[to]?.querySelector('button')?.focus());
  };
  return (
    <div>
      <ol ref={list} aria-label={label}>
        {value.map((item, at) => (
          <li key={item} className="flex items-center justify-between gap-4 border-b border-rule py-1">
            <span className="min-w-0 text-15">
              <span className="inline-block w-6 text-soft">{at + 1}.</span>
              <bdi dir="auto">{item}</bdi>
            </span>
            <span className="flex shrink-0 gap-1">
              <Button
                look="quiet"
                aria-label={`Move ${item} up`}
                aria-disabled={at === 0}
                className="aria-disabled:opacity-60"
                onClick={() => move(at, at - 1)}
              >
                Up
              </Button>
              <Button
                look="quiet"
                aria-label={`Move ${item} down`}
                aria-disabled={at === value.length - 1}
                className="aria-disabled:opacity-60"
                onClick={() => move(at, at + 1)}
              >
                Down
              </Button>
              <Button look="quiet" aria-label={`Remove ${item}`} onClick={() => onChange(value.toSpliced(at, 1))}>
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div className="mt-2">
        <AddLine
          label={addLabel}
          act="Add"
          example={example}
          placeholder={placeholder}
          onAdd={(word) => {
            if (!value.includes(word)) onChange([...value, word]);
          }}
        />
      </div>
    </div>
  );
}
