/**
 * What can be put into a template: blocks, slots and conditions, each explained. One line finds them and stands for the
 * list: arrows move, Enter puts in, Escape goes back to the text; a press on a row does the same.
 */
import { useEffect, useId, useState } from 'react';
import { boxLook } from '@/components/ui/form/field';
import { findParts, type PartGroup, partGroups, type TemplatePart } from '@/lib/message/template/template-parts';

interface PartPickerProps {
  parts: readonly TemplatePart[];
  onPut: (part: TemplatePart) => void;
  /** What the last one did. */
  said: string;
  /** Escape: back to the text. */
  onLeave: () => void;
}

const about: Readonly<Record<PartGroup, string>> = {
  Blocks: 'whole parts of a message; they go into the text',
  Slots: 'filled for each person',
  Conditions: 'around what is selected',
};

export function PartPicker({ parts, onPut, said, onLeave }: PartPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = findParts(parts, typed);
  const groups = partGroups.flatMap((group) => {
    const own = found.filter((part) => part.group === group);
    return own.length > 0 ? [{ group, own }] : [];
  });
  const listed = groups.flatMap(({ own }) => own);
  const current = listed[Math.min(at, listed.length - 1)];
  const optionId = (part: TemplatePart) => `${id}-${part.id.replaceAll(' ', '-')}`;
  const move = (to: number) => setAt((listed.length + to) % Math.max(listed.length, 1));
  useEffect(() => {
    if (at > 0 || typed !== '') document.getElementById(`${id}-list`)?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, typed, id]);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        Put in
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? optionId(current) : undefined}
        aria-describedby={`${id}-keys`}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        placeholder="Find a block, a slot or a condition"
        className={boxLook}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(Math.min(at, listed.length - 1) + (event.key === 'ArrowDown' ? 1 : -1));
          }
          if (event.key === 'Enter') {
            event.preventDefault();
            if (current) onPut(current);
          }
          if (event.key === 'Escape') onLeave();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label="What can be put in" className="mt-2 h-72 overflow-y-auto border-y border-rule py-1">
        {groups.map(({ group, own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
          <div key={group} role="group" aria-label={group} className="pb-2">
            <p aria-hidden="true" className="px-2 py-1 text-12 text-soft">
              <span className="font-semibold">{group}</span>: {about[group]}
            </p>
            {own.map((part) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox above
              // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the option
              <div
                key={part.id}
                id={optionId(part)}
                role="option"
                aria-selected={part === current}
                className="grid min-h-8 cursor-pointer grid-cols-[176px_minmax(0,1fr)] items-baseline gap-4 rounded-sm px-2 py-1 hover:bg-sunk aria-selected:bg-accent-soft"
                onClick={() => onPut(part)}
              >
                <span className="font-medium">{part.name}</span>
                <span className="text-soft">{part.help}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p id={`${id}-keys`} className="mt-1 text-12 text-soft">
        Arrows to move, Enter to put in, Escape to go back to the text.
      </p>
      <p role="status" className="min-h-5 text-12">
        {listed.length === 0 ? `Nothing is called “${typed}”. Fewer letters find more.` : said}
      </p>
    </div>
  );
}
