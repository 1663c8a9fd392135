/** Erasing all that Fitglass keeps, in every workspace, with ten seconds to think again. */
import { AfterTenSeconds } from './after-ten-seconds';

interface EraseEverythingProps {
  /** "12 records". */
  what: string;
  onErase: () => Promise<void>;
}

export function EraseEverything({ what, onErase }: EraseEverythingProps) {
  return (
    <section className="mt-12 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">Erase everything</h2>
      <p className="mt-1 max-w-150 text-soft">
        Profiles, saved records, what you ruled out and every page that was read: {what} here, and all other workspaces with what is in them. Save
        your profiles as a pack first if you want them back.
      </p>
      <AfterTenSeconds
        label="Erase everything"
        stop="Stop, keep everything"
        doing="Erasing"
        warning="Everything will be erased in ten seconds unless you stop it."
        done="Everything was erased."
        failed="Nothing was erased"
        onRun={onErase}
      />
    </section>
  );
}
