/** Which keys do what, and the switch that turns them off. */
import { useContext, useEffect, useRef } from 'react';
import { Button } from './button';
import { inWords } from './in-words';
import { KeysContext } from './keys-context';
import { panelKeys } from './panel-keys';

interface KeysDialogProps {
  open: boolean;
  onSwitch: (on: boolean) => void;
  onChange: () => void;
  onClose: () => void;
}

const fixed = ['↵', 'Esc'] as const;

export function KeysDialog({ open, onSwitch, onChange, onClose }: KeysDialogProps) {
  const { on, map } = useContext(KeysContext);
  const words = inWords().keys;
  const rows = [
    ...panelKeys().map(({ key, does }) => [(map[key] ?? key).toUpperCase(), does] as const),
    ...fixed.map((key) => [key, words.does[key]] as const),
  ];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      dialog.current?.querySelector('h2')?.focus();
    }
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto w-80 max-w-[calc(100%-2rem)] rounded-md border border-rule bg-paper p-6 text-ink backdrop:bg-ink/40 dark:backdrop:bg-paper/70"
    >
      <h2 id="keys-title" tabIndex={-1} className="outline-none text-18 font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 text-soft">{words.what}</p>
      <dl className="mt-4">
        {rows.map(([key, does]) => (
          <div key={key} className="grid grid-cols-[40px_minmax(0,1fr)] items-baseline gap-3 py-1">
            <dt>
              <kbd className="inline-block min-w-6 rounded-sm border border-edge px-1 text-center font-sans text-12 font-semibold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-6 items-center gap-2">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} className="size-4 accent-accent" />
        {words.on}
      </label>
      <Button look="plain" className="mt-2" onClick={onChange}>
        {words.choose}
      </Button>
      <br />
      <Button look="quiet" className="mt-4" onClick={onClose}>
        {words.close}
      </Button>
    </dialog>
  );
}
