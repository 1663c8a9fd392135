/** The name of a company or person, large and in the page's voice. Endless names get smaller, and a limit. */
import clsx from 'clsx';
import { cut } from '@/lib/kernel/text';
import { PageText } from './page-text';

const largeCharacters = 32;
const shownCharacters = 120;

export function PageName({ children }: { children: string }) {
  return (
    <p
      className={clsx('mt-1 min-h-8 font-serif', children.length > largeCharacters ? 'text-18' : 'text-24')}
      title={children.length > shownCharacters ? children : undefined}
    >
      <PageText>{cut(children, shownCharacters)}</PageText>
    </p>
  );
}

/** Facts in a line or two, each kept from turning its neighbours round; the line is there, with `none`, even when there is no fact. */
export function PageFactLine({ facts, none }: { facts: readonly string[]; none: string }) {
  return (
    <p className="line-clamp-2 min-h-5 text-soft">
      {facts.length === 0 && none}
      {facts.map((fact, at) => (
        <span key={fact}>
          {at > 0 && ' · '}
          <PageText>{fact}</PageText>
        </span>
      ))}
    </p>
  );
}
