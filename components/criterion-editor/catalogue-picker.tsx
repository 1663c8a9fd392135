/** Every attribute that can become a criterion, to search and to add. Nothing is chosen beforehand; "/" goes to the search. */
import { memo, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { boxLook } from '@/components/ui/form/field';
import { sayCount } from '@/components/ui/say-list';
import type { Attribute } from '@/lib/criterion/attribute';
import { searchCatalogue } from '@/lib/criterion/catalogue';
import type { Entered } from '@/lib/criterion/entry';

interface CataloguePickerProps {
  about: 'account' | 'person';
  onAdd: (entered: readonly Entered[]) => void;
}

const byPages: Readonly<Record<string, string>> = { custom: 'you note it', question: 'you ask' };

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);

export const CataloguePicker = memo(function CataloguePicker({ about, onAdd }: CataloguePickerProps) {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const settled = useDeferredValue(search);
  const sections = open ? searchCatalogue(about, settled) : [];
  const found = sections.reduce((sum, { attributes }) => sum + attributes.length, 0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      event.preventDefault();
      setOpen(true);
      requestAnimationFrame(() => input.current?.focus());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <details
      className="mt-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || search !== '') return;
        setOpen(false);
        event.currentTarget.querySelector('summary')?.focus();
      }}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="inline-block min-h-8 rounded-sm py-1 font-medium text-accent">
        Or choose from the catalogue <kbd className="ml-1 rounded-sm border border-edge px-1 text-12 text-soft">/</kbd>
      </summary>
      {open && (
        <div className="mt-2 border-l-2 border-rule pl-4">
          <label htmlFor={id} className="mb-1 block font-medium">
            Search the catalogue
          </label>
          <input
            ref={input}
            id={id}
            type="search"
            autoComplete="off"
            value={search}
            placeholder="size, CRM, growth, urgency …"
            className={boxLook}
            onChange={(event) => setSearch(event.target.value)}
          />
          <p role="status" className="mt-1 text-12 text-soft">
            {found === 0
              ? 'Nothing of that name. Any attribute can be written as “Name: value” above.'
              : `${sayCount(found, 'attribute')}. Not all matter to you: three to eight are enough.`}
          </p>
          <div className="mt-2 max-h-120 overflow-y-auto pr-2">
            {sections.map(({ block, label, attributes }) => (
              <section key={block} aria-label={label}>
                <h3 className="mt-4 text-12 text-soft">{label}</h3>
                <ul>
                  {attributes.map((attribute) => (
                    <AttributeRow key={attribute.id} attribute={attribute} onAdd={onAdd} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      )}
    </details>
  );
});

function AttributeRow({ attribute: { name, kind, params, mode, example }, onAdd }: { attribute: Attribute; onAdd: CataloguePickerProps['onAdd'] }) {
  return (
    <li className="flex items-center justify-between gap-4 border-b border-rule py-1">
      <div className="min-w-0">
        <p>{name}</p>
        <p className="text-12 text-soft">
          {byPages[kind] ?? 'pages can show it'}
          {kind !== 'question' && ` · “${example}”`}
        </p>
      </div>
      <Button look="quiet" aria-label={`Add ${name}`} onClick={() => onAdd([{ kind, params: structuredClone(params), ...(mode ? { mode } : {}) }])}>
        Add
      </Button>
    </li>
  );
}
