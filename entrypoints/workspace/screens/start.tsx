/** The first run: from one sentence to a first verdict. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SegmentStep } from '@/components/start/segment-step';
import { SellStep } from '@/components/start/sell-step';
import { StartScreen } from '@/components/start/start-screen';
import { TemplateStep } from '@/components/start/template-step';
import { VerdictStep } from '@/components/start/verdict-step';
import { scopeWords, WhomStep } from '@/components/start/whom-step';
import { hashOf } from '@/components/workspace/route';
import { adopt } from '@/lib/app/start/adopt';
import { firstVerdict } from '@/lib/app/start/first-verdict';
import type { DemoVerdicts } from '@/lib/app/start/judge-demo';
import { keepProduct } from '@/lib/app/start/keep-product';
import { sayLeft, takeOut } from '@/lib/app/start/leftovers';
import { type OfferedStarter, offeredStarters, templatePack } from '@/lib/app/start/offered-starters';
import { readProgress, type StartProgress, startSteps, writeProgress } from '@/lib/app/start/progress';
import { type Answers, decideScope } from '@/lib/quality/eight-questions';
import { defineScreen, type ScreenProps } from '../screen';

/** Milliseconds without typing before an answer is written down. */
const pause = 300;

const sayMinutes = (milliseconds: number) => {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  return minutes === 1 ? 'about a minute' : `${minutes} minutes`;
};

/** The progress with the way to change it: shown at once, written after a pause. */
function useProgress(fail: (run: () => Promise<unknown>) => void) {
  const [progress, setProgress] = useState<StartProgress | null>(null);
  const latest = useRef<StartProgress | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writeNow = useCallback(() => {
    clearTimeout(timer.current);
    const current = latest.current;
    if (current) fail(() => writeProgress(current));
  }, [fail]);
  useEffect(() => {
    fail(async () => {
      const read = await readProgress();
      latest.current ??= { ...read, startedAt: read.startedAt ?? new Date().toISOString() };
      setProgress(latest.current);
    });
    addEventListener('pagehide', writeNow);
    return () => {
      removeEventListener('pagehide', writeNow);
      writeNow();
    };
  }, [fail, writeNow]);
  const change = useCallback(
    (over: Partial<StartProgress>) => {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...over };
      setProgress(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(writeNow, pause);
    },
    [writeNow],
  );
  return { progress, change };
}

function Start({ port, view, now, say, act }: ScreenProps) {
  const { progress, change } = useProgress(act);
  const [starters, setStarters] = useState<readonly OfferedStarter[] | null>(null);
  const [verdicts, setVerdicts] = useState<DemoVerdicts | null>(null);
  const [busy, setBusy] = useState(false);
  const step = progress?.step;
  const template = progress?.template ?? null;

  useEffect(() => {
    if (step === 'template' || step === 'segment') act(async () => setStarters(await offeredStarters()));
  }, [step, act]);
  useEffect(() => {
    if (step === 'verdict') act(async () => setVerdicts(await firstVerdict(template)));
  }, [step, template, act]);
  useEffect(() => {
    if (verdicts && progress && progress.verdictAt === null) change({ verdictAt: new Date().toISOString() });
  }, [verdicts, progress, change]);

  const links = useMemo(() => {
    const icp = view.icps.at(-1);
    const persona = view.personas.at(-1);
    return [
      ...(icp ? [{ label: `Look at “${icp.name}”`, href: hashOf('icp', icp.id) }] : []),
      ...(persona ? [{ label: `Look at “${persona.name}”`, href: hashOf('persona', persona.id) }] : []),
      { label: 'Do it like DataSpark: the guided tour', href: hashOf('help', 'dataspark') },
    ];
  }, [view]);

  if (!progress || !step) return null;
  const decided = decideScope(progress.answers as Answers);

  /** The template's own words stand in the fields, to be changed. */
  const chooseTemplate = async () => {
    const first = (template && (await templatePack(template)))?.segments[0];
    change({
      step: 'segment',
      ...(progress.segment === '' && first ? { market: first.market, audience: first.audience, segment: first.name } : {}),
    });
  };
  const writeDown = async () => {
    setBusy(true);
    try {
      const segment = { name: progress.segment.trim(), market: progress.market.trim(), audience: progress.audience.trim() };
      const adopted = await adopt(template, segment, decided?.scope ?? 'both', progress.wrote);
      setVerdicts(null);
      change({ step: 'verdict', ...adopted });
    } finally {
      setBusy(false);
    }
  };

  /** What an earlier choice wrote goes, with the way back. */
  const clearEarlier = () =>
    act(async () => {
      const { wrote, left } = progress;
      const undo = await takeOut(left);
      change({ left: [], wrote: wrote.filter((key) => !left.includes(key)) });
      setVerdicts(await firstVerdict(template));
      say(`Taken out: ${sayLeft(left)}.`, () =>
        act(async () => {
          await undo();
          change({ left, wrote });
          setVerdicts(await firstVerdict(template));
        }),
      );
    });

  const named = [...(starters ?? []), ...port.samples()].find(({ id }) => id === template?.id)?.name;
  const summaries = {
    sell: progress.sells,
    ...(decided ? { whom: scopeWords[decided.scope] } : {}),
    ...(template ? { template: template.from === 'own' ? 'Nothing: written myself' : (named ?? template.id) } : {}),
    segment: progress.segment,
  };
  const shared = { progress, onAnswer: change };
  return (
    <StartScreen current={step} steps={startSteps} summaries={summaries} onGoTo={(to) => change({ step: to })}>
      {step === 'sell' && <SellStep {...shared} onDone={() => act(() => keepProduct(progress.sells).then(() => change({ step: 'whom' })))} />}
      {step === 'whom' && <WhomStep {...shared} onDone={() => change({ step: 'template' })} />}
      {step === 'template' && <TemplateStep {...shared} starters={starters} samples={port.samples()} onDone={() => act(chooseTemplate)} />}
      {step === 'segment' && <SegmentStep {...shared} busy={busy} onDone={() => act(writeDown)} />}
      {step === 'verdict' && (
        <VerdictStep
          verdicts={verdicts}
          now={now}
          took={progress.verdictAt && progress.startedAt ? sayMinutes(Date.parse(progress.verdictAt) - Date.parse(progress.startedAt)) : null}
          links={links}
          left={sayLeft(progress.left)}
          onClearLeft={clearEarlier}
          onOpen={() => say('This page is invented: on a real one, its address would open.')}
        />
      )}
    </StartScreen>
  );
}

export default defineScreen({ id: 'start', label: 'Start', place: { group: 'Learn', order: 30 }, Show: Start });
