/** How good the profiles are: all at a glance (`#quality`), or one with its findings and mends (`#quality/icp:<id>`). */
import { useEffect, useMemo, useState } from 'react';
import { EditorFrame } from '@/components/editor/editor-frame';
import { sheetsOf } from '@/components/icp-editor/icp-sheets';
import { personaSheetsOf } from '@/components/persona-editor/persona-sheets';
import { FindingList } from '@/components/quality/finding-list';
import { QualityList } from '@/components/quality/quality-list';
import { QualitySheet } from '@/components/quality/quality-sheet';
import { StatusSection } from '@/components/quality/status-section';
import { ScreenHead } from '@/components/workspace/shell';
import { loadPlaces } from '@/lib/app/load-words';
import { moveStatus } from '@/lib/app/quality/keep-alive';
import { type Grounds, watchSavedAccounts, watchSavedPeople } from '@/lib/app/quality/watch-quality';
import type { Icp } from '@/lib/icp/icp';
import { movesFrom } from '@/lib/icp/status';
import { findingsOfWorkspace } from '@/lib/quality/lints';
import { type MatchRate, matchRateOf } from '@/lib/quality/match-rate';
import { coverOf, sayCover } from '@/lib/quality/people-cover';
import { statusFacts } from '@/lib/quality/status-facts';
import { editorActs, editorState, unfinishedOf } from '../editor-wiring';
import { readProfileId } from '../profile-id';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { icpQuality, personaQuality, useGrounds, useQualityRows } from '../use-grounds';

type Accounts = Parameters<typeof matchRateOf>[1];
type People = Parameters<typeof coverOf>[1];

function QualityScreen(props: ScreenProps) {
  const grounds = useGrounds();
  const named = readProfileId(props.route.id);
  if (!grounds) return <ScreenHead title="Quality">Looking through what you wrote…</ScreenHead>;
  if (named?.kind === 'icp') return <IcpQuality key={named.id} id={named.id} grounds={grounds} {...props} />;
  if (named?.kind === 'persona') return <PersonaQuality key={named.id} id={named.id} grounds={grounds} {...props} />;
  return <AllQuality grounds={grounds} now={props.now} />;
}

function AllQuality({ grounds, now }: { grounds: Grounds; now: Date }) {
  const rows = useQualityRows(grounds, now);
  const day = now.toISOString().slice(0, 10);
  const whole = useMemo(() => findingsOfWorkspace({ records: grounds.records, now: new Date(day) }), [grounds, day]);
  if (!rows) return <ScreenHead title="Quality">Looking through what you wrote…</ScreenHead>;
  return (
    <>
      <ScreenHead title="Quality">A verdict is worth no more than the profile behind it. Here is what weakens yours, and how to mend it.</ScreenHead>
      <QualityList rows={rows} />
      {rows.length > 0 && (
        <section className="mt-12" aria-labelledby="as-a-whole">
          <h2 id="as-a-whole" className="mb-4 border-t-2 border-ink pt-3 text-18 font-semibold">
            As a whole
          </h2>
          <FindingList findings={whole} none="Nothing is missing in the whole." />
        </section>
      )}
    </>
  );
}

/** What was saved, once the words for judging it are there; null until then. @param watch the same between renders. */
function useSaved<Of>(watch: (callback: (saved: Of) => void) => () => void): Of | null {
  const [saved, setSaved] = useState<Of | null>(null);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    loadPlaces()
      .then(() => {
        if (!gone) stop = watch((next) => setSaved(() => next));
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [watch]);
  return saved;
}

interface OneProps extends ScreenProps {
  id: string;
  grounds: Grounds;
}

function sayRate(rate: MatchRate | null): string | null {
  if (!rate || rate.judged === 0) return null;
  return `${rate.matching} of ${rate.judged} saved companies of which enough is known ${rate.matching === 1 ? 'matches' : 'match'}.`;
}

function IcpQuality({ id, grounds, now, act, say }: OneProps) {
  const opened = useDesk('icp', id);
  const accounts = useSaved<Accounts>(watchSavedAccounts);
  const content = opened?.view.content ?? null;
  const day = now.toISOString().slice(0, 10);
  const rate = useMemo(
    () => (content && accounts && accounts.length > 0 ? matchRateOf(content, accounts, new Date(day)) : null),
    [content, accounts, day],
  );
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Quality">Opening…</ScreenHead>;
  if (!content) return <ScreenHead title="This ICP is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  const { desk, view } = opened;
  const quality = icpQuality(content, grounds, now, rate);
  const move = (to: Icp['status']) =>
    act(async () => {
      await desk.saveNow();
      const undo = await moveStatus(id, to);
      say(`${content.name} is ${to === 'hypothesis' ? 'a hypothesis' : to} now.`, undo ? () => act(undo) : undefined);
    });
  return (
    <EditorFrame
      noun="ICP"
      title={content.name}
      back={{ label: 'Quality', href: '#quality' }}
      editor={editorState(view, true)}
      acts={editorActs(desk, { act, say }, content.name)}
      unfinished={unfinishedOf('icp', content)}
      sheets={sheetsOf(id)}
      current="quality"
    >
      <QualitySheet
        noun="ICP"
        quality={quality}
        rate={sayRate(rate)}
        onMend={(key) => {
          const mend = quality.findings.find((finding) => finding.key === key)?.mend;
          if (!mend) return;
          desk.change(mend.label, mend.apply);
          say(`Done: ${mend.label}.`, desk.undo);
        }}
      >
        <StatusSection
          kind="icp"
          id={id}
          name={content.name}
          status={content.status}
          moves={movesFrom(content.status, statusFacts(content))}
          onMove={move}
        />
      </QualitySheet>
    </EditorFrame>
  );
}

function PersonaQuality({ id, grounds, now, act, say }: OneProps) {
  const opened = useDesk('persona', id);
  const content = opened?.view.content ?? null;
  const people = useSaved<People>(watchSavedPeople);
  const day = now.toISOString().slice(0, 10);
  const cover = useMemo(() => (content && people ? sayCover(coverOf(content, people, new Date(day))) : null), [content, people, day]);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Quality">Opening…</ScreenHead>;
  if (!content) return <ScreenHead title="This persona is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  const { desk, view } = opened;
  const quality = personaQuality(content, grounds, now);
  return (
    <EditorFrame
      noun="Persona"
      title={content.name}
      back={{ label: 'Quality', href: '#quality' }}
      editor={editorState(view, true)}
      acts={editorActs(desk, { act, say }, content.name)}
      unfinished={unfinishedOf('persona', content)}
      sheets={personaSheetsOf(id)}
      current="quality"
    >
      <QualitySheet
        noun="persona"
        quality={quality}
        rate={cover}
        onMend={(key) => {
          const mend = quality.findings.find((finding) => finding.key === key)?.mend;
          if (!mend) return;
          desk.change(mend.label, mend.apply);
          say(`Done: ${mend.label}.`, desk.undo);
        }}
      >
        <StatusSection kind="persona" id={id} name={content.name} />
      </QualitySheet>
    </EditorFrame>
  );
}

export default defineScreen({ id: 'quality', label: 'Quality', place: { group: 'Check', order: 10 }, wide: 'record', Show: QualityScreen });
