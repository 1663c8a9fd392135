/** The message as it will be sent; every sentence leads to where it comes from, by mouse and by keyboard. */
import clsx from 'clsx';
import { useId, useState } from 'react';
import { Quoted } from '@/components/ui/quoted';
import { webAddress } from '@/components/ui/web-address';
import type { Sentence } from '@/lib/message/message';
import type { Persona } from '@/lib/persona/persona';
import type { MessageStock } from '@/lib/protocol/messages';
import { inWords } from './in-words';
import { saySource } from './say-source';

interface SourcedTextProps {
  body: string;
  sentences: readonly Sentence[];
  records: MessageStock;
  /** To whom the message speaks. */
  persona: Persona | null;
  onOpen: (url: string) => void;
}

interface Piece {
  /** Where it begins in the text. */
  at: number;
  before: string;
  sentence: Sentence;
}

/** The sentences with the white space that stands before each in the text. */
function piecesOf(body: string, sentences: readonly Sentence[]): Piece[] {
  let at = 0;
  return sentences.flatMap((sentence) => {
    const found = sentence.text === '' ? -1 : body.indexOf(sentence.text, at);
    if (found < 0) return [];
    const before = body.slice(at, found);
    at = found + sentence.text.length;
    return [{ at: found, before, sentence }];
  });
}

const count = (sentences: readonly Sentence[]): string => {
  const of = (kinds: readonly string[]) => sentences.filter(({ source }) => kinds.includes(source.kind)).length;
  const own = of(['pain', 'proof', 'product', 'persona', 'user']);
  return inWords().sources.count(of(['page-fact']), own, of(['template']));
};

export function SourcedText({ body, sentences, records, persona, onOpen }: SourcedTextProps) {
  const words = inWords();
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const pieces = piecesOf(body, sentences);
  const show = (index: number) => {
    setActive(index);
    setOpen(true);
    requestAnimationFrame(() => document.getElementById(`${id}-${index}`)?.focus());
  };
  return (
    <>
      <p className="mt-2 whitespace-pre-wrap border-l-2 border-rule pl-3 text-15" data-message-text>
        {pieces.map(({ at, before, sentence }, index) => (
          <span key={at}>
            {before}
            <a
              href={`#${id}-${index}`}
              aria-describedby={`${id}-${index}`}
              className={clsx(
                'rounded-sm text-ink decoration-1 underline-offset-4 hover:bg-sunk',
                sentence.source.kind === 'template' ? 'no-underline' : 'underline decoration-dotted',
              )}
              onMouseEnter={() => setActive(index)}
              onFocus={() => setActive(index)}
              onClick={(event) => {
                event.preventDefault();
                show(index);
              }}
            >
              {sentence.text}
            </a>
          </span>
        ))}
      </p>
      <details className="mt-3" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="min-h-6 text-accent">{words.sources.title(count(sentences))}</summary>
        <ol className="mt-1">
          {pieces.map(({ at, sentence: { text, source } }, index) => (
            <li
              key={at}
              id={`${id}-${index}`}
              tabIndex={-1}
              className={clsx('border-b border-rule py-1 outline-none', active === index && 'bg-sunk font-medium')}
            >
              <span className="block truncate text-12 text-soft">{text}</span>
              {source.kind === 'page-fact' ? (
                <>
                  <span className="font-serif">
                    <Quoted>{source.quote}</Quoted>
                  </span>{' '}
                  {webAddress(source.url) && (
                    <button type="button" className="text-12 underline decoration-edge underline-offset-2" onClick={() => onOpen(source.url)}>
                      {words.sources.on(saySource(source, records, persona))}
                    </button>
                  )}
                </>
              ) : (
                <span>{saySource(source, records, persona)}</span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
