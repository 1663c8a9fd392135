/**
 * What a combobox offers, under headings: the line above it keeps the focus and the keys (`aria-activedescendant`), and a
 * press on an option does what Enter does there.
 */
import type { ReactNode } from 'react';

export interface OptionGroup<Option> {
  name: string;
  /** What they have in common, behind the name. */
  about?: string;
  options: readonly Option[];
}

interface OptionListProps<Option> {
  id: string;
  label: string;
  /** Height and rules. */
  className: string;
  groups: readonly OptionGroup<Option>[];
  current: Option | undefined;
  idOf: (option: Option) => string;
  onChoose: (option: Option) => void;
  /** Widths of an option's columns. */
  columns: string;
  /** The cells of an option. */
  children: (option: Option) => ReactNode;
}

export function OptionList<Option>({ id, label, className, groups, current, idOf, onChoose, columns, children }: OptionListProps<Option>) {
  return (
    <div id={id} role="listbox" aria-label={label} className={`overflow-y-auto ${className}`}>
      {groups.map(({ name, about, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={name} role="group" aria-label={name} className="pb-2">
          <p aria-hidden="true" className="px-2 py-1 text-12 text-soft">
            {about ? (
              <>
                <span className="font-semibold">{name}</span>: {about}
              </>
            ) : (
              name
            )}
          </p>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox above
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the option
            <div
              key={idOf(option)}
              id={idOf(option)}
              role="option"
              aria-selected={option === current}
              className={`grid min-h-8 cursor-pointer items-baseline gap-4 rounded-sm px-2 py-1 hover:bg-sunk aria-selected:bg-accent-soft ${columns}`}
              onClick={() => onChoose(option)}
            >
              {children(option)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
