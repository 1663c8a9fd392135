/** One company or person of a list. */
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { sayKnown } from '@/components/notes/note-words';
import { RowTrack } from '@/components/rows/row-track';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { Shape } from '@/components/ui/shape';
import { type BandWords, bandWords, byYou, toneText } from '@/components/verdict/band-words';
import { sayPlace } from '@/components/verdict/say-place';
import type { Listed } from '@/lib/app/lists/watch-listed';

interface ListRowProps {
  row: Listed;
  /** Says which profile it was compared with. */
  by: boolean;
  /** The search led here: the row comes into sight and says so. */
  sought: boolean;
  now: Date;
  children?: ReactNode;
}

const link = 'text-accent underline underline-offset-4';

function wordsOf({ fit, ruledOut, about }: Listed): BandWords {
  if (ruledOut) return byYou();
  if (fit) return bandWords(fit.band, fit.profile.negative);
  const none = about === 'account' ? 'No ICP yet' : 'No persona yet';
  return { word: none, sentence: none, shape: 'dashed', tone: 'open' };
}

export function ListRow({ row, by, sought, now, children }: ListRowProps) {
  const { fit, name, url, notes, reason, ruledOut, lookAt } = row;
  const words = wordsOf(row);
  const known = sayKnown(notes, now);
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (sought) line.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  return (
    <tr ref={line} aria-current={sought ? 'true' : undefined} className={clsx('border-t border-rule align-top', sought && 'bg-sunk')}>
      <td className={clsx('py-3 pr-6 font-semibold whitespace-nowrap', toneText[words.tone])}>
        <span className="flex min-h-5 items-center gap-2">
          <Shape name={words.shape} className="shrink-0" /> {words.word}
        </span>
      </td>
      <th scope="row" className="py-3 pr-6 font-normal">
        <span className="font-serif text-15">
          {url ? (
            <a className={link} href={url} target="_blank" rel="noreferrer noopener">
              <PageText>{name}</PageText>
            </a>
          ) : (
            <PageText>{name}</PageText>
          )}
        </span>
        {sought && <span className="block text-12 font-semibold">You searched for this one</span>}
        {by && fit && !ruledOut && <span className="block text-12 text-soft">by {fit.profile.name}</span>}
        {reason !== null && (
          <span className="block text-12">
            because <Quoted>{reason}</Quoted>
          </span>
        )}
      </th>
      <td className="py-3 pr-6">{fit && !ruledOut && <RowTrack fit={fit} tone={words.tone} />}</td>
      <td className="py-3 pr-6 whitespace-nowrap">
        {fit && !ruledOut && <>{Math.round(fit.coverage * 100)} %</>}
        {fit?.band === 'not-enough-known' && !ruledOut && lookAt && (
          <a className={clsx('block text-12', link)} href={lookAt} target="_blank" rel="noreferrer noopener">
            {sayPlace(lookAt)} would tell
          </a>
        )}
      </td>
      <td className="max-w-80 py-3 pr-6 text-12 leading-5">
        {known.map((part) => (
          <span key={part} className="block">
            <PageText>{part}</PageText>
          </span>
        ))}
        {notes?.band && (
          <span className="block">
            You said {bandWords(notes.band.band, false).word.toLowerCase()}: <Quoted>{notes.band.reason}</Quoted>
          </span>
        )}
      </td>
      <td className="py-3 text-right whitespace-nowrap">{children}</td>
    </tr>
  );
}
