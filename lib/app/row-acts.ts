/** What the user does to a row from the panel: the worker reads the page again for it, and the row that is shown changes once it is done. */
import type { Notes } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { Look, PanelView } from '@/lib/protocol/panel-view';
import type { RowLook, RowSubject } from '@/lib/protocol/row-look';
import { fitOfRows, withFit } from './notes/with-fit';
import { askFromPanel } from './panel-errors/ask-from-panel';

type About = 'account' | 'person';

interface Shown {
  view: () => PanelView;
  setView: (view: PanelView) => void;
  tabId: () => number | null;
}

export function rowActs({ view, setView, tabId }: Shown) {
  /** Every row of the same company or person changes. */
  const changed = (look: Look, about: About, id: string, change: Partial<RowSubject>): Look => {
    const part = about === 'account' ? 'company' : 'person';
    const rows = look.rows.map((row): RowLook => (row[part]?.id === id ? { ...row, [part]: { ...row[part], ...change } } : row));
    return { ...look, rows };
  };
  const act = async (about: About, id: string, run: (tab: { tabId?: number }) => Promise<Partial<RowSubject>>): Promise<void> => {
    const tab = tabId();
    const change = await run(tab === null ? {} : { tabId: tab });
    const shown = view();
    if (shown.state === 'verdict') setView({ state: 'verdict', look: changed(shown.look, about, id, change) });
  };
  return {
    saveRow: (about: About, id: string) => act(about, id, (tab) => askFromPanel({ ask: 'save', about, id, ...tab })),
    unsaveRow: (about: About, id: string) => act(about, id, () => askFromPanel({ ask: 'unsave', about, id })),
    ruleOutRow: (about: About, id: string, reason: string) =>
      act(about, id, async (tab) => ({ ruledOut: await askFromPanel({ ask: 'rule-out', about, id, reason, ...tab }) })),
    undoRuleOutRow: (about: About, id: string) => act(about, id, () => askFromPanel({ ask: 'undo-rule-out', about, id })),
    async noteRow(about: About, id: string, change: NoteChange): Promise<{ before: Notes; after: Notes }> {
      let stood: Notes;
      let after: Notes;
      const shown = view();
      const fitting = withFit(change, shown.state === 'verdict' ? fitOfRows(shown.look.rows, about, id) : null);
      await act(about, id, async (tab) => {
        const { before, ...kept } = await askFromPanel({ ask: 'note', about, id, change: fitting, ...tab });
        stood = before;
        after = kept.notes;
        return kept;
      });
      return { before: stood!, after: after! };
    },
  };
}
