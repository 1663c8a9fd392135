/**
 * While the page is read: the same frame as the verdict, in the same sizes, so that nothing moves when values arrive
 * (the gallery test compares the places). Screen readers hear one sentence.
 */
import clsx from 'clsx';
import { inWords } from './in-words';

const Bar = ({ className }: { className: string }) => <span className={clsx('waiting block', className)} />;

const IndexCell = ({ side }: { side: string }) => (
  <div className={side}>
    <span className="flex h-4 items-center">
      <Bar className="h-2 w-12" />
    </span>
    <span className="flex h-6 items-center">
      <Bar className="h-3 w-24" />
    </span>
    <span className="flex h-5 items-center">
      <Bar className="h-3 w-20" />
    </span>
    <span className="mt-1 block h-3 pt-1">
      <Bar className="h-1 w-full" />
    </span>
    <span className="mt-1 flex h-4 items-center">
      <Bar className="h-2 w-24" />
    </span>
  </div>
);

const ReasonLines = () => (
  <div className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 py-2">
    <Bar className="mt-0.5 h-4 w-4 rounded-full" />
    <div>
      <Bar className="my-1 h-3 w-5/6" />
      <Bar className="mt-4 h-3 w-2/3" />
      <Bar className="mt-3 h-2 w-1/3" />
    </div>
  </div>
);

export function ReadingScreen() {
  return (
    <>
      <header className="flex min-h-8 items-center">
        <h1 className="text-13 font-medium text-soft">
          <span role="status">{inWords().reading}</span>
        </h1>
      </header>
      <div aria-hidden="true">
        <div className="mt-2 grid h-29 grid-cols-2 divide-x divide-rule border-y border-rule" data-place="index">
          <IndexCell side="py-2 pr-3" />
          <IndexCell side="py-2 pl-3" />
        </div>
        <div className="mt-2" data-place="lights">
          {['w-48', 'w-32', 'w-52'].map((width) => (
            <div key={width} className="grid h-11 grid-cols-[16px_minmax(0,1fr)] content-center items-center gap-x-2">
              <Bar className="h-4 w-4 rounded-full" />
              <Bar className="my-1.5 h-2 w-28" />
              <Bar className={`col-start-2 my-1.5 h-2 ${width}`} />
            </div>
          ))}
        </div>
        <div className="mt-3 rounded-md bg-accent-soft p-3" data-place="next">
          <span className="flex h-4 items-center">
            <Bar className="h-2 w-16" />
          </span>
          <div className="mt-1 h-15 pt-1">
            <Bar className="h-3 w-full" />
            <Bar className="mt-2 h-3 w-5/6" />
          </div>
          <Bar className="mt-2 h-10 w-full rounded-md" />
        </div>
        <div className="mt-3 flex h-8 gap-2" data-place="acts">
          <Bar className="h-8 w-20 rounded-md" />
          <Bar className="h-8 w-24 rounded-md" />
        </div>
        <div className="mt-2 flex h-8 gap-2">
          <Bar className="h-8 w-20 rounded-md" />
          <Bar className="h-8 w-28 rounded-md" />
        </div>
        <div className="mt-10 border-t-2 border-ink pt-3" data-place="below">
          <span className="flex h-5 items-center">
            <Bar className="h-2 w-40" />
          </span>
          <div className="mt-1">
            <ReasonLines />
            <ReasonLines />
          </div>
        </div>
      </div>
    </>
  );
}
