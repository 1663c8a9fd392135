/** The panel: takes one view from its port, shows one screen, and hands events back. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { NotesContext } from '@/components/notes/notes-context';
import { OwnValuesContext } from '@/components/own-values/own-values-context';
import { PageCheck } from '@/components/page-check/page-check';
import { EmptyWorkspaceScreen } from '@/components/page-states/empty-workspace-screen';
import { NotPressedScreen } from '@/components/page-states/not-pressed-screen';
import { FailedScreen, RestrictedScreen, UnsupportedScreen } from '@/components/page-states/plain-screens';
import { ReadingScreen } from '@/components/page-states/reading-screen';
import { RefusedScreen } from '@/components/page-states/refused-screen';
import type { PanelPort } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { QueueLine } from '@/components/queue/queue-line';
import { isListPage, RowsScreen } from '@/components/rows/rows-screen';
import { KeysContext } from '@/components/ui/keys-context';
import { KeysDialog } from '@/components/ui/keys-dialog';
import { Toast } from '@/components/ui/toast';
import { chosenKeys, useKeys } from '@/components/ui/use-keys';
import { PageLine } from '@/components/verdict/page-line';
import { ShowOnPageContext } from '@/components/verdict/show-on-page';
import { VerdictScreen } from '@/components/verdict/verdict-screen';
import type { NamedWorkspace } from '@/lib/app/workspaces/panel-workspace';
import type { Look } from '@/lib/protocol/panel-view';
import { panelEvents } from './panel-events';
import { rowEvents } from './row-events';

/** The company's ICP, or where only a person was judged, the persona. */
function editedOf({ account, person }: Look) {
  const [noun, age] = account?.age ? (['ICP', account.age] as const) : (['persona', person?.age] as const);
  return age?.editedAt ? { noun, at: age.editedAt } : null;
}

interface AppProps {
  port: PanelPort;
  workspace?: NamedWorkspace;
  now?: () => Date;
}

const onlyOne: NamedWorkspace = { view: () => null, subscribe: () => () => {} };

export function App({ port, workspace = onlyOne, now = () => new Date() }: AppProps) {
  const view = useSyncExternalStore(port.subscribe, port.view);
  const name = useSyncExternalStore(workspace.subscribe, workspace.view);
  const { choosing, toast, keysShown, choose, differ, note, askSheet, hush, showKeys } = usePanelUi();
  const look = view.state === 'verdict' ? view.look : null;
  const subject = `${look?.tabId} ${look?.url}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes what was open for the page before
  useEffect(() => {
    choose(null);
    differ(null);
    note(null);
    askSheet(null);
    /* Most ways back are about the page before; the queue's leads to it, and a plain word may stay. */
    const shown = usePanelUi.getState().toast;
    if (shown?.undo && !shown.stays) hush();
  }, [subject]);

  const events = panelEvents(port, look, now);
  const rows = rowEvents(port, look, now);
  const choices = useSyncExternalStore(port.subscribe, port.choices);
  const keys = { ...events.keys, ...rows.keys(events.keys) };
  useKeys(chosenKeys(keys, choices.keys), choices.keysOn);
  const latest = useRef(events.commands(keys));
  latest.current = events.commands(keys);
  useEffect(() => port.onCommand((command) => latest.current[command]()), [port]);

  const queue = look && (look.lists.length > 0 || look.account?.saved || look.person?.saved) && (
    <QueueLine
      lists={look.lists}
      list={choices.queue}
      keys={look.rows.length === 0}
      onChoose={(next) => port.choose({ ...choices, queue: next })}
      onStep={events.step}
    />
  );

  return (
    <KeysContext value={{ on: choices.keysOn, map: choices.keys }}>
      <div data-state={view.state} className="mx-auto flex min-h-dvh max-w-140 flex-col px-4 pt-3">
        <main className="grow">
          {view.state === 'reading' && <ReadingScreen />}
          {look && isListPage(look) && queue}
          {look && isListPage(look) && <RowsScreen look={look} now={now()} onReadAgain={port.readAgain} onReport={port.report} {...rows.events} />}
          {look && !isListPage(look) && (
            <NotesContext value={{ look, ...events.notes }}>
              <OwnValuesContext value={{ look, ...events.own }}>
                <ShowOnPageContext value={events.onShow}>
                  <VerdictScreen
                    look={look}
                    now={now()}
                    choosing={choosing}
                    rowEvents={rows.events}
                    onReadAgain={port.readAgain}
                    onReport={port.report}
                    queue={queue}
                    {...events.fit}
                  />
                </ShowOnPageContext>
              </OwnValuesContext>
            </NotesContext>
          )}
          {view.state === 'not-pressed' && <NotPressedScreen canFollowLinkedIn={view.canFollowLinkedIn} onFollowLinkedIn={port.followLinkedIn} />}
          {view.state === 'restricted' && <RestrictedScreen />}
          {view.state === 'unsupported' && <UnsupportedScreen host={view.host} />}
          {view.state === 'refused' && <RefusedScreen refusal={view.refusal} kind={view.kind} onReadAgain={port.readAgain} onReport={port.report} />}
          {view.state === 'empty-workspace' && (
            <EmptyWorkspaceScreen name={view.name} onLoadSample={port.loadSample} onOpenWorkspace={port.openWorkspace} />
          )}
          {view.state === 'failed' && <FailedScreen name={view.name} message={view.message} onReadAgain={port.readAgain} />}
          {(look || view.state === 'unsupported' || view.state === 'refused') && (
            <ShowOnPageContext value={events.onShow}>
              <PageCheck
                key={subject}
                likely={look?.person?.verdicts[0]?.persona.id ?? null}
                onText={port.pageText}
                onOpenWorkspace={port.openWorkspace}
              />
            </ShowOnPageContext>
          )}
        </main>
        <PageLine
          read={look && { url: look.url, at: look.readAt, kind: look.kind }}
          edited={look && editedOf(look)}
          now={now()}
          workspace={name}
          onShowKeys={() => showKeys(true)}
          onOpenWorkspace={port.openWorkspace}
        />
        <KeysDialog
          open={keysShown}
          onSwitch={(keysOn) => port.choose({ ...choices, keysOn })}
          onChange={port.openKeys}
          onClose={() => showKeys(false)}
        />
        <Toast message={toast} onGone={hush} />
      </div>
    </KeysContext>
  );
}
