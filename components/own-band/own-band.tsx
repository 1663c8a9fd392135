/** Where the user sees it differently: their band with its reason stands beside every later verdict, and none erases it (N3). */
import { useRef } from 'react';
import { useNoted } from '@/components/notes/notes-context';
import type { About } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { Quoted } from '@/components/ui/quoted';
import { sayDay } from '@/components/ui/say-day';
import { Shape } from '@/components/ui/shape';
import { bandKey, bandWords } from '@/components/verdict/band-words';
import type { Judged } from '@/components/verdict/judged';
import { inWords } from './in-words';
import { OwnBandForm } from './own-band-form';
import { sayBand } from './say-band';

interface OwnBandLineProps {
  about: About;
  shown: Judged;
  now: Date;
}

export function OwnBandLine({ about, shown, now }: OwnBandLineProps) {
  const noted = useNoted(about);
  const choosing = usePanelUi(({ differing }) => differing === about);
  const differ = usePanelUi(({ differ: start }) => start);
  const button = useRef<HTMLButtonElement>(null);
  if (!noted) return null;
  const own = noted.notes?.band ?? null;
  const words = inWords();
  const says = bandKey(shown.verdict.band, shown.profile.negative);
  const then = own ? sayBand(own.said) : '';
  const close = () => {
    differ(null);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  return (
    <div className="mt-2">
      {own && (
        <div className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 rounded-md bg-sunk p-3">
          <Shape name={bandWords(own.band, false).shape} className="mt-0.5" />
          <p>
            <span className="font-semibold">{words.youSaid(sayBand(own.band), sayDay(own.at, now))}</span>
            {words.because}
            <Quoted>{own.reason}</Quoted>
            {then === sayBand(says) ? words.stillSays(then) : words.saysAnother(then, sayBand(says))}
            {own.profile.id === shown.profile.id ? '' : words.against(shown.profile.name)}.
          </p>
        </div>
      )}
      {choosing ? (
        <OwnBandForm
          own={own}
          onCancel={close}
          onKeep={async (band, reason) => {
            const { id, name } = shown.profile;
            const kept = await noted.onNote(
              noted.subject,
              { set: 'band', band: { band, reason, said: says, profile: { id, name } } },
              words.kept(sayBand(band)),
            );
            if (kept) close();
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-4">
          <Button ref={button} look="plain" className="mt-1" onClick={() => differ(about)}>
            {own ? words.change : words.differently} <KeyHint of="o" />
          </Button>
          {own && (
            <Button look="plain" className="mt-1" onClick={() => void noted.onNote(noted.subject, { set: 'band', band: null }, words.gone)}>
              {words.takeBack}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
