/** `?state=<name>` shows one state (`&lang=de` in German); without it, the list of all. Events change the view as the real port would. */
import { createRoot } from 'react-dom/client';
import type { About, PanelPort } from '@/components/panel-port';
import '@/components/ui/look.css';
import type { WorkspacePort, WorkspaceView } from '@/components/workspace-port';
import { App } from '@/entrypoints/sidepanel/App';
import { speakToUser } from '@/entrypoints/sidepanel/speak-to-user';
import { App as Workspace } from '@/entrypoints/workspace/App';
import { applyNote } from '@/lib/app/notes/apply-note';
import { usualChoices } from '@/lib/protocol/panel-choices';
import type { PanelView } from '@/lib/protocol/panel-view';
import { noNotes } from '@/lib/storage/notes';
import { now } from './look-fixtures';
import { committees } from './note-fixtures';
import { panelViews } from './panel-fixtures';
import { samples, workspaceViews } from './workspace-fixtures';

/** Everything that the screens asked for, in order, for the tests to read. */
const asked: unknown[][] = [];
Object.assign(window, { asked });

function galleryPort(first: PanelView): PanelPort {
  let view = first;
  let choices = usualChoices;
  const listeners = new Set<() => void>();
  const change = async (about: About, over: object): Promise<boolean> => {
    if (view.state !== 'verdict') return false;
    view = { ...view, look: { ...view.look, [about]: { ...view.look[about], ...over } } };
    for (const listener of listeners) listener();
    return true;
  };
  const changeRow = async (about: About, id: string, over: object): Promise<void> => {
    if (view.state !== 'verdict') return;
    const part = about === 'account' ? 'company' : 'person';
    const rows = view.look.rows.map((row) => (row[part]?.id === id ? { ...row, [part]: { ...row[part], ...over } } : row));
    view = { ...view, look: { ...view.look, rows } };
    for (const listener of listeners) listener();
  };
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAgain: () => asked.push(['readAgain']),
    save: (about) => change(about, { saved: true }),
    unsave: (about) => change(about, { saved: false }),
    ruleOut: (about, reason) => change(about, { ruledOut: { about, name: '', reason, at: now.toISOString() } }),
    undoRuleOut: (about) => change(about, { ruledOut: null }),
    saveRow: (about, id) => changeRow(about, id, { saved: true }),
    unsaveRow: (about, id) => changeRow(about, id, { saved: false }),
    ruleOutRow: (about, id, reason) => changeRow(about, id, { ruledOut: { about, name: '', reason, at: now.toISOString() } }),
    undoRuleOutRow: (about, id) => changeRow(about, id, { ruledOut: null }),
    noteRow: async (about, id, noted) => {
      const rows = view.state === 'verdict' ? view.look.rows : [];
      const before = rows.map((row) => (about === 'account' ? row.company : row.person)).find((each) => each?.id === id)?.notes ?? null;
      const after = noted.set === 'attribute' ? (before ?? noNotes) : applyNote(before ?? noNotes, noted, now);
      await changeRow(about, id, { notes: after });
      return { before, after };
    },
    readValue: async (_key, text) => (text.includes('wrong') ? null : { value: text }),
    setValue: async (about, key, text) => {
      const before = view.state === 'verdict' ? view.look[about]?.own : [];
      await change(about, {
        own: [...(before ?? []).filter((each) => each.key !== key), { key, value: text, text, at: now.toISOString(), page: null }],
      });
      return null;
    },
    clearValue: async (about, key) => {
      const before = view.state === 'verdict' ? (view.look[about]?.own ?? []) : [];
      await change(about, { own: before.filter((each) => each.key !== key) });
      return before.find((each) => each.key === key)?.text ?? null;
    },
    note: async (about, _id, noted) => {
      const before = view.state === 'verdict' ? (view.look[about]?.notes ?? null) : null;
      const after = noted.set === 'attribute' ? (before ?? noNotes) : applyNote(before ?? noNotes, noted, now);
      await change(about, { notes: after });
      return { before, after };
    },
    choices: () => choices,
    choose: (next) => {
      choices = next;
      for (const listener of listeners) listener();
    },
    committee: async () => committees[state] ?? null,
    step: async (step) => {
      asked.push(['step', step]);
      return null;
    },
    onCommand: () => () => {},
    openKeys: () => asked.push(['openKeys']),
    report: async () => ['Fitglass report 1', 'Site: LinkedIn /company/*/about', 'Layout: unknown; print: 0badcafe; build: not told'].join('\n'),
    followLinkedIn: () => asked.push(['followLinkedIn']),
    showOnPage: async (words) => {
      asked.push(['showOnPage', words.quote]);
      return words.quote.includes('HubSpot') ? 'not-found' : 'shown';
    },
    pageText: async () => ({ url: 'https://page.example/', text: 'Your shop, newsletter and support each know another customer.' }),
    open: (url) => asked.push(['open', url]),
    loadSample: async () => {
      asked.push(['loadSample']);
    },
    openWorkspace: () => asked.push(['openWorkspace']),
    openReviews: () => asked.push(['openReviews']),
  };
}

function workspacePort(view: WorkspaceView | null): WorkspacePort {
  return {
    view: () => view,
    subscribe: () => () => {},
    samples: () => samples,
    loadSample: async (id) => {
      asked.push(['loadSample', id]);
      return [];
    },
    importPack: async (text) => {
      asked.push(['importPack', text]);
      if (text.includes('wrong'))
        throw new Error(
          'This pack cannot be used: version is 3, and this Fitglass reads version 1: update Fitglass, or export the pack as version 1.',
        );
      return ['icps[0].shade means nothing to this version; it is kept and written back as it is.'];
    },
    exportPack: async () => ({ text: '{}', leftOut: '' }),
    remove: async (about, id) => {
      asked.push(['remove', about, id]);
      return {
        said: `Removed ${id}.`,
        undo: async () => {
          asked.push(['restore', about, id]);
        },
      };
    },
    unsave: async (about, id) => {
      asked.push(['unsave', about, id]);
    },
    undoRuleOut: async (about, id) => {
      asked.push(['undoRuleOut', about, id]);
    },
    eraseEverything: async () => {
      asked.push(['eraseEverything']);
    },
  };
}

speakToUser('en', location.search);
const state = new URLSearchParams(location.search).get('state') ?? '';
const view = panelViews[state];
const workspace = workspaceViews[state];
const root = createRoot(document.getElementById('root')!);

if (view) root.render(<App port={galleryPort(view)} now={() => now} />);
else if (workspace) {
  location.hash = workspace.hash;
  root.render(<Workspace port={workspacePort(workspace.view)} now={() => now} />);
} else
  root.render(
    <main>
      <h1>States</h1>
      <ul>
        {[...Object.keys(panelViews), ...Object.keys(workspaceViews)].map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>,
  );
