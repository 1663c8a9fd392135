/** The frame of the workspace: the name, the way between the screens, and one column to read in. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { focusOnName } from './keep-focus';

export interface NavigationEntry {
  screen: string;
  label: string;
}

/** Entries that belong together. */
export interface NavigationGroup {
  label: string;
  entries: readonly NavigationEntry[];
}

interface ShellProps {
  navigation: readonly NavigationGroup[];
  /** The screen that is open, or the one that it belongs to. */
  current: string;
  /** How much waits on a screen, by its id: a number and what it counts. */
  waiting?: Readonly<Record<string, { count: number; what: string }>>;
  /** Editors use the whole width. */
  wide?: boolean;
  /** Stands between the name and the screens: the search. */
  tools?: ReactNode;
  children: ReactNode;
}

export function Shell({ navigation, current, waiting = {}, wide, tools, children }: ShellProps) {
  return (
    <div
      className={clsx(
        'mx-auto grid min-h-dvh grid-cols-1 content-start gap-x-12 px-6 pt-6 pb-24 md:grid-cols-[176px_minmax(0,1fr)] md:px-8 md:pt-12 print:block print:p-0',
        wide ? 'max-w-360' : 'max-w-280 xl:gap-x-24',
      )}
    >
      <Button
        look="quiet"
        className="sr-only bg-paper focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-10 focus-visible:min-h-8 focus-visible:px-2.5 focus-visible:py-1"
        onClick={() => focusOnName(document.querySelector('main') ?? document.body)}
      >
        Skip to the page
      </Button>
      <header className="print:hidden md:sticky md:top-12 md:-m-1 md:max-h-[calc(100dvh-3rem)] md:self-start md:overflow-y-auto md:p-1 md:[scrollbar-width:none]">
        <p className="flex items-center gap-2 text-18 font-semibold">
          <Mark size={24} /> Fitglass
        </p>
        {tools && <div className="mt-4">{tools}</div>}
        <nav aria-label="Workspace" className="mt-4 flex flex-wrap gap-x-8 gap-y-2 md:mt-6 md:flex-col md:gap-y-4">
          {navigation.map(({ label, entries }) => (
            <section key={label} aria-label={label}>
              <p className="hidden text-12 text-soft md:block">{label}</p>
              <ul className="flex flex-wrap gap-x-6 gap-y-1 md:flex-col md:gap-y-0">
                {entries.map((entry) => (
                  <li key={entry.screen}>
                    <a
                      href={`#${entry.screen}`}
                      aria-current={entry.screen === current ? 'page' : undefined}
                      className="block min-h-8 rounded-sm py-1 text-15 text-soft underline-offset-8 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-2"
                    >
                      {entry.label}
                      <Waiting of={waiting[entry.screen]} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </header>
      <main className={clsx('mt-8 md:mt-0 print:mt-0 print:max-w-none', !wide && 'max-w-190')}>{children}</main>
    </div>
  );
}

/** A number beside the name of a screen; nothing when nothing waits. */
function Waiting({ of }: { of: { count: number; what: string } | undefined }) {
  if (!of || of.count === 0) return null;
  return (
    <span className="ml-2 inline-block rounded-full bg-accent px-2 text-12 font-semibold text-on-accent">
      {of.count}
      <span className="sr-only"> {of.what}</span>
    </span>
  );
}

/** The head of a screen: its name and what it is for. */
export function ScreenHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h1 className="text-24 font-semibold">{title}</h1>
      <p className="mt-2 max-w-150 text-15 text-soft">{children}</p>
    </>
  );
}
