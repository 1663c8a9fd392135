/** The buttons. `primary` appears once per screen; `quiet` is a bordered choice; `link` goes to a page; `plain` shows more
 * or less of this one; `aside` is one of several small ones under a line. */
import clsx from 'clsx';
import type { ComponentPropsWithRef } from 'react';

const looks = {
  primary: 'min-h-10 rounded-md bg-accent px-4 py-2 text-15 font-semibold text-on-accent hover:opacity-90',
  quiet: 'min-h-8 rounded-md border border-edge px-2.5 py-1 text-13 font-medium text-ink hover:bg-sunk',
  plain: 'min-h-6 rounded-sm text-left text-13 font-medium text-accent underline-offset-4 hover:underline',
  aside: 'min-h-6 rounded-sm text-left text-12 font-medium text-accent underline-offset-4 hover:underline',
  link: 'min-h-6 rounded-sm text-left text-13 font-medium text-accent underline decoration-1 underline-offset-4 hover:decoration-2',
} as const;

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look: keyof typeof looks;
}

export function Button({ look, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={clsx('inline-flex items-center gap-2 disabled:cursor-default disabled:opacity-60', looks[look], className)}
      {...rest}
    />
  );
}
