/** Every key of the workspace and the panel. */
import { panelKeys } from '@/components/ui/panel-keys';
import { defineTopic } from '../help-topic';

const workspace = [
  ['Ctrl K', 'Search everything, go anywhere (Command K on a Mac)'],
  ['↑ ↓ Enter', 'Move in a list of results, and go'],
  ['Ctrl Z', 'Take back the last change in an editor, outside of text fields'],
  ['Ctrl Shift Z', 'Do it again'],
  ['Esc', 'Close what is open'],
] as const;
const panel = () =>
  [
    ['Ctrl Shift Y', 'Open the panel and read the page'],
    ...panelKeys().map(({ key, does }) => [key.toUpperCase(), does] as const),
    ['Enter', 'Show more of the row you are on'],
  ] as const;

function KeyList({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section className="not-first:mt-8">
      <h2 className="text-18 font-semibold">{title}</h2>
      <dl className="mt-2">
        {keys.map(([key, does]) => (
          <div key={key} className="grid grid-cols-[120px_minmax(0,1fr)] gap-4 border-t border-rule py-2">
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each} className="mr-1 inline-block min-w-6 rounded-sm border border-edge px-1 text-center font-sans text-12 font-semibold">
                  {each}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys() {
  return (
    <>
      <KeyList title="In the workspace" keys={workspace} />
      <KeyList title="In the panel" keys={panel()} />
      <p className="mt-4 text-13 text-soft">
        Single keys work while the panel has the focus and can be switched off or changed there. Everything else is reached with Tab.
      </p>
    </>
  );
}

export default defineTopic({ id: 'keys', title: 'Keys', about: 'All keys of the workspace and the panel.', order: 90, Show: Keys });
