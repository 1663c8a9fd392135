/**
 * One line to go anywhere and do anything: search over everything that was written and saved, the screens and a few acts.
 * A dialog with a combobox: arrows move, Enter goes, Escape closes, and typing never waits for the results.
 */
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { OptionList } from '@/components/ui/option-list';

export interface PaletteEntry {
  id: string;
  group: string;
  title: string;
  detail: string;
}

interface CommandPaletteProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** Best first; what to offer before anything is typed for an empty text. */
  search: (text: string) => readonly PaletteEntry[];
  onChoose: (entry: PaletteEntry) => void;
}

/** Together under their headings, in the order of the best of each. */
export function grouped(entries: readonly PaletteEntry[]): [string, PaletteEntry[]][] {
  const groups = new Map<string, PaletteEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups];
}

const inOrder = (entries: readonly PaletteEntry[]) => grouped(entries).flatMap(([, each]) => each);

export function CommandPalette({ open, onOpen, onClose, search, onChoose }: CommandPaletteProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (open) onClose();
      else onOpen();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open, onOpen, onClose]);
  return (
    <>
      <Button look="quiet" className="w-full max-w-44 justify-between" aria-haspopup="dialog" onClick={onOpen}>
        <span className="flex items-center gap-2">
          <Search size={16} aria-hidden="true" /> Search
        </span>
        <kbd className="font-sans text-12 text-soft">Ctrl K</kbd>
      </Button>
      {open && <PaletteDialog search={search} onClose={onClose} onChoose={onChoose} />}
    </>
  );
}

function PaletteDialog({ search, onClose, onChoose }: Pick<CommandPaletteProps, 'search' | 'onClose' | 'onChoose'>) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(text);
  const groups = grouped(search(asked));
  const entries = groups.flatMap(([, each]) => each);
  const current = entries[Math.min(at, entries.length - 1)];
  const optionId = (entry: PaletteEntry) => `${id}-${entries.indexOf(entry)}`;
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);
  const move = (by: number) => setAt((entries.length + Math.min(at, entries.length - 1) + by) % Math.max(entries.length, 1));
  return (
    <dialog
      ref={dialog}
      aria-label="Search and commands"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        }
        if (event.key === 'Enter') {
          event.preventDefault();
          /* Whoever types fast means what stands in the line, not what the list still shows. */
          const chosen = asked === text ? current : inOrder(search(text))[Math.max(at, 0)];
          if (chosen) onChoose(chosen);
        }
      }}
      className="mx-auto mt-[12vh] w-150 max-w-[calc(100%-2rem)] overflow-hidden rounded-md border border-rule bg-paper p-0 text-ink backdrop:bg-ink/40 dark:backdrop:bg-paper/70"
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: a search dialog is opened to type in it
        autoFocus
        type="text"
        role="combobox"
        aria-label="Search everything"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? optionId(current) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search profiles, pains, help … or do something"
        value={text}
        maxLength={200}
        className="block min-h-12 w-full border-b border-rule bg-paper px-4 text-15 outline-none placeholder:text-soft"
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <OptionList
        id={`${id}-list`}
        label="Results"
        className="h-96 p-2"
        groups={groups.map(([name, options]) => ({ name, options }))}
        current={current}
        idOf={optionId}
        onChoose={onChoose}
        columns="grid-cols-[minmax(0,1fr)_auto]"
      >
        {({ title, detail }) => (
          <>
            <span className="truncate text-15">{title}</span>
            <span className="max-w-56 truncate text-soft">{detail}</span>
          </>
        )}
      </OptionList>
      <p role="status" className="border-t border-rule px-4 py-2 text-12 text-soft">
        {entries.length === 0 ? `Nothing found for “${asked}”. Fewer letters find more.` : 'Arrows to move, Enter to go, Escape to close'}
      </p>
    </dialog>
  );
}
