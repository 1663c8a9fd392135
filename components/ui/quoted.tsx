/** Words that somebody else wrote, in the quotation marks of the language that is spoken. They stay what they are and turn nothing around. */
import { inWords } from './in-words';
import { PageText } from './page-text';

export function Quoted({ children }: { children: string }) {
  const [before, after] = inWords().quotes;
  return (
    <>
      {before}
      <PageText>{children}</PageText>
      {after}
    </>
  );
}

/** The same for inside a sentence. */
export const quoted = (text: string): string => inWords().quotes.join(text);
