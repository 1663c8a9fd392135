/** The frame of the workspace: the name, the way between the screens, and one column to read in. */
import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';

export const screens = { profiles: 'Ideal profiles', packs: 'Packs', data: 'Your data' } as const;
export type ScreenName = keyof typeof screens;

/** The part of an address after `#`; anything unknown is the first screen. */
export function screenOf(hash: string): ScreenName {
  const name = hash.replace(/^#/, '');
  return Object.hasOwn(screens, name) ? (name as ScreenName) : 'profiles';
}

export function Shell({ screen, children }: { screen: ScreenName; children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-dvh max-w-280 grid-cols-1 content-start gap-x-12 px-6 pt-6 pb-24 md:grid-cols-[176px_minmax(0,1fr)] md:px-8 md:pt-12 xl:gap-x-24">
      <header className="md:sticky md:top-12 md:self-start">
        <p className="flex items-center gap-2 text-18 font-semibold">
          <Mark size={24} /> Fitglass
        </p>
        <nav aria-label="Workspace" className="mt-4 md:mt-8">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 md:flex-col">
            {Object.entries(screens).map(([name, label]) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  aria-current={name === screen ? 'page' : undefined}
                  className="block min-h-8 rounded-sm py-1 text-15 text-soft underline-offset-8 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-2"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="mt-8 max-w-190 md:mt-0">{children}</main>
    </div>
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
