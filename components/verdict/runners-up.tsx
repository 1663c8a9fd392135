/** The other profiles that this company or person was compared with. Pressing one shows its verdict in full. */
import { useState } from 'react';
import { Fold } from '@/components/dossier/fold';
import type { About } from '@/components/panel-port';
import { Button } from '@/components/ui/button';
import { Shape } from '@/components/ui/shape';
import { bandInSentence, bandWords, toneText } from './band-words';
import { inWords } from './in-words';
import type { Judged } from './judged';

interface RunnersUpProps {
  /** Whose verdict: what is folded of the person's says nothing of the company's. */
  about: About;
  others: readonly Judged[];
  onShow: (profileId: string) => void;
}

const firstOthers = 2;

export function RunnersUp({ about, others, onShow }: RunnersUpProps) {
  const [all, setAll] = useState(false);
  const said = inWords().block;
  if (others.length === 0) return null;
  const shown = all || others.length <= firstOthers + 1 ? others : others.slice(0, firstOthers);
  return (
    <Fold name={`runners-up ${about}`} level={3} title={said.alsoCompared} holds={String(others.length)}>
      <ul className="mt-1">
        {shown.map(({ verdict, profile }) => {
          const words = bandWords(verdict.band, profile.negative);
          return (
            <li key={profile.id}>
              <button
                type="button"
                className="grid w-full grid-cols-[16px_minmax(0,1fr)] items-start gap-x-3 rounded-sm py-1 text-left hover:bg-sunk"
                onClick={() => onShow(profile.id)}
              >
                <Shape name={words.shape} className={`mt-0.5 ${toneText[words.tone]}`} />
                <span>
                  {said.also}
                  <span className="font-medium underline decoration-edge underline-offset-4">{profile.name}</span>
                  <span className="text-soft">
                    , {bandInSentence(words)}
                    {verdict.score !== null && ` (${Math.round(verdict.score)})`}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < others.length && (
        <Button look="plain" className="ml-7" onClick={() => setAll(true)}>
          {said.showMore(others.length - shown.length)}
        </Button>
      )}
    </Fold>
  );
}
