/**
 * What can be put into a template: blocks, slots and conditions, each explained. One line finds them and stands for the
 * list: arrows move, Enter puts in, Escape goes back to the text; a press on a row does the same.
 */
import { useEffect, useId, useState } from 'react';
import { boxLook } from '@/components/ui/form/field';
import { OptionList } from '@/components/ui/option-list';
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
  const groups = partGroups
    .map((name) => ({ name, about: about[name], options: found.filter(({ group }) => group === name) }))
    .filter(({ options }) => options.length > 0);
  const listed = groups.flatMap(({ options }) => options);
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
      <OptionList
        id={`${id}-list`}
        label="What can be put in"
        className="mt-2 h-72 border-y border-rule py-1"
        groups={groups}
        current={current}
        idOf={optionId}
        onChoose={onPut}
        columns="grid-cols-[176px_minmax(0,1fr)]"
      >
        {({ name, help }) => (
          <>
            <span className="font-medium">{name}</span>
            <span className="text-soft">{help}</span>
          </>
        )}
      </OptionList>
      <p id={`${id}-keys`} className="mt-1 text-12 text-soft">
        Arrows to move, Enter to put in, Escape to go back to the text.
      </p>
      <p role="status" className="min-h-5 text-12">
        {listed.length === 0 ? `Nothing is called “${typed}”. Fewer letters find more.` : said}
      </p>
    </div>
  );
}
