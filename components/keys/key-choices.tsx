/** Which key does what in the panel, on or off, each to be changed; and the badge of the toolbar button. */
import { boxLook, Field } from '@/components/ui/form/field';
import { panelKeys } from '@/components/ui/panel-keys';
import type { PanelChoices } from '@/lib/protocol/panel-choices';

interface KeyChoicesProps {
  choices: PanelChoices;
  onChoose: (choices: PanelChoices, said: string) => void;
}

/** The act that has this key already; null when it is free. */
const holder = (keys: PanelChoices['keys'], key: string, but: string) =>
  panelKeys().find((each) => each.key !== but && (keys[each.key] ?? each.key) === key) ?? null;

export function KeyChoices({ choices, onChoose }: KeyChoicesProps) {
  const { keys, keysOn, badge } = choices;
  /** Two acts never share a key: they change places. */
  const change = (act: string, typed: string) => {
    const key = typed.trim().toLowerCase();
    if (key.length !== 1) return;
    const other = holder(keys, key, act);
    const next = { ...keys, [act]: key, ...(other ? { [other.key]: keys[act] ?? act } : {}) };
    onChoose(
      { ...choices, keys: Object.fromEntries(Object.entries(next).filter(([usual, own]) => usual !== own)) },
      other ? `${key.toUpperCase()} now does this; the other act took the earlier key.` : `${key.toUpperCase()} now does this.`,
    );
  };
  return (
    <div className="mt-6 max-w-140">
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={keysOn}
          onChange={(event) =>
            onChoose({ ...choices, keysOn: event.target.checked }, event.target.checked ? 'Single keys are on.' : 'Single keys are off.')
          }
        />
        Single keys work while the panel has the focus
      </label>
      <ul className="mt-4">
        {panelKeys().map(({ key, does }) => (
          <li key={key} className="border-b border-rule py-2 first:border-t">
            <Field label={does} className="flex items-center justify-between gap-4">
              {(ids) => (
                <input
                  {...ids}
                  type="text"
                  autoComplete="off"
                  disabled={!keysOn}
                  value={(keys[key] ?? key).toUpperCase()}
                  className={`${boxLook} !w-16 text-center disabled:opacity-60`}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => change(key, event.target.value.slice(-1))}
                />
              )}
            </Field>
          </li>
        ))}
      </ul>
      <h2 className="mt-10 text-18 font-semibold">Badge on the toolbar button</h2>
      <label className="mt-2 flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={badge}
          onChange={(event) => onChoose({ ...choices, badge: event.target.checked }, event.target.checked ? 'The badge is on.' : 'The badge is off.')}
        />
        Show the band’s letter while a panel is open
      </label>
      <p className="mt-1 text-soft">
        S strong, P possible, W weak, ? too early to say, X ruled out. The words stand in the tooltip. It reads nothing itself.
      </p>
    </div>
  );
}
