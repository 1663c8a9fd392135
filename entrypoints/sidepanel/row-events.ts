/** Joins what is pressed on a row to the port. Keys act on the row that holds the focus, else on whom the page is about. */
import type { PanelPort } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { focusedRow, focusRow, moveRow } from '@/components/rows/move-row';
import type { RowEvents } from '@/components/rows/row-actions';
import { rowName, sayUnkeepable, subjectOf } from '@/components/rows/row-words';
import { isListPage } from '@/components/rows/rows-screen';
import type { Keys } from '@/components/ui/use-keys';
import { webAddress } from '@/components/ui/web-address';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { keepNote } from './keep-note';
import { nextTouchByKey } from './next-touch-by-key';
import { sayFailure } from './say-failure';

export function rowEvents(port: PanelPort, look: Look | null, now: () => Date): { events: RowEvents; keys: (otherwise: Keys) => Keys } {
  const { chooseRow, noteRow, say } = usePanelUi.getState();
  const whyNotKept = (row: RowLook) => sayUnkeepable(row, look?.rows ?? [row]) ?? '';

  /** Acts on whom the row is about, and says so once it is done. */
  const act = (row: RowLook, run: (id: string) => Promise<void>, sayIt: (name: string) => void): void => {
    const { id } = subjectOf(row);
    if (id === null) {
      say(whyNotKept(row));
      return;
    }
    run(id).then(() => sayIt(rowName(row)), sayFailure);
  };
  const noteOn = async (row: RowLook, change: NoteChange, said: string): Promise<boolean> => {
    const { id, saved } = subjectOf(row);
    if (id === null) {
      say(whyNotKept(row));
      return false;
    }
    return keepNote({ port, note: port.noteRow, subject: { about: row.about, id }, wasSaved: saved, change, said });
  };
  const undo = (row: RowLook, run: (id: string) => Promise<void>) => () => act(row, run, () => {});

  const events: RowEvents = {
    onOpen: (url) => {
      if (webAddress(url)) port.open(url);
    },
    onSaveRow: (row) =>
      act(
        row,
        (id) => port.saveRow(row.about, id),
        (name) =>
          say(
            inWords().saved(name),
            undo(row, (id) => port.unsaveRow(row.about, id)),
          ),
      ),
    onUnsaveRow: (row) =>
      act(
        row,
        (id) => port.unsaveRow(row.about, id),
        (name) =>
          say(
            inWords().removed(name),
            undo(row, (id) => port.saveRow(row.about, id)),
          ),
      ),
    onStartRuleOutRow: (row) => (subjectOf(row).id === null ? say(whyNotKept(row)) : chooseRow(row.key)),
    onCancelRuleOutRow: (row) => {
      chooseRow(null);
      focusRow(row.key);
    },
    onRuleOutRow: (row, reason) => {
      chooseRow(null);
      focusRow(row.key);
      act(
        row,
        (id) => port.ruleOutRow(row.about, id, reason),
        (name) =>
          say(
            inWords().ruledOut(name),
            undo(row, (id) => port.undoRuleOutRow(row.about, id)),
          ),
      );
    },
    onUndoRuleOutRow: (row) => {
      const before = subjectOf(row).ruledOut;
      focusRow(row.key);
      act(
        row,
        (id) => port.undoRuleOutRow(row.about, id),
        (name) => say(inWords().isBack(name), before ? undo(row, (id) => port.ruleOutRow(row.about, id, before.reason)) : undefined),
      );
    },
    onStartNotesRow: (row, field) => (subjectOf(row).id === null ? say(whyNotKept(row)) : noteRow(row.key, field)),
    onCloseNotesRow: (row) => {
      noteRow(null);
      focusRow(row.key);
    },
    onNoteRow: noteOn,
    onWrittenRow: (row, before) => say(inWords().noteKept(rowName(row)), () => void noteOn(row, { set: 'text', text: before }, '')),
  };

  const sayGoToOne = () => {
    const { keysOn, keys: own } = port.choices();
    say(inWords().row.goToOne(keysOn ? [(own.j ?? 'j').toUpperCase(), (own.k ?? 'k').toUpperCase()] : null));
  };
  const keys = (otherwise: Keys): Keys => {
    if (!look || look.rows.length === 0) return {};
    /** The focused row's act; on a list page there is nobody else to act on. */
    const onRow = (does: (row: RowLook) => void, key?: string) => () => {
      const row = look.rows.find((each) => each.key === focusedRow());
      if (row) does(row);
      else if (isListPage(look)) sayGoToOne();
      else if (key) otherwise[key]?.();
    };
    return {
      j: () => void moveRow(1),
      k: () => void moveRow(-1),
      s: onRow((row) => (subjectOf(row).saved ? say(inWords().alreadySaved(rowName(row))) : events.onSaveRow(row)), 's'),
      x: onRow((row) => (subjectOf(row).ruledOut ? say(inWords().alreadyRuledOut(rowName(row))) : events.onStartRuleOutRow(row)), 'x'),
      n: onRow((row) => events.onStartNotesRow(row), 'n'),
      l: onRow((row) => events.onStartNotesRow(row, 'lists'), 'l'),
      d: onRow((row) => {
        const { change, said } = nextTouchByKey(rowName(row), now());
        void noteOn(row, change, said);
      }, 'd'),
      t: onRow((row) => void noteOn(row, { set: 'touch', kind: 'contacted', note: '' }, inWords().contacted(rowName(row))), 't'),
      o: onRow((row) => {
        const { url } = subjectOf(row);
        if (url) events.onOpen(url);
        else say(inWords().row.noAddress);
      }),
    };
  };
  return { events, keys };
}
