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

/** Facts in one line, each kept from turning its neighbours round; the line is there even when nothing is known. */
export function PageFactLine({ facts }: { facts: readonly string[] }) {
  return (
    <p className="min-h-5 truncate text-soft">
      {facts.length === 0 && 'Nothing else is known yet'}
      {facts.map((fact, at) => (
        <span key={fact}>
          {at > 0 && ' · '}
          <PageText>{fact}</PageText>
        </span>
      ))}
    </p>
  );
}
