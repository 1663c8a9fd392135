/** What only the screen knows: which form is open, what was just said, whether keys are on. Nothing of it is stored. */
import { create } from 'zustand';
import type { About } from './panel-port';
import type { RowSort } from './rows/order-rows';
import type { ToastMessage } from './ui/toast';

/** What of the notes gets the cursor when they are opened. */
export type NoteField = 'text' | 'lists';

interface PanelUi {
  /** The reason for ruling out is being chosen for this part. */
  choosing: About | null;
  /** The same for a row, by its key. */
  choosingRow: string | null;
  /** The user's own band is being chosen for this part. */
  differing: About | null;
  /** The notes of this part are open. */
  noting: About | null;
  /** The same for a row, by its key. */
  notingRow: string | null;
  /** Another object each time that the notes are asked for, so that a key that is pressed again brings the cursor back. */
  noteField: { is: NoteField };
  /** Stays from page to page until the panel closes. */
  rowSort: RowSort;
  /** Parts that the user folded or opened, by name; the others are as usual. */
  folds: Readonly<Record<string, boolean>>;
  /** The call sheet of this page is wanted, and how it was asked for; another object each time. */
  sheetAsked: { by: 'button' | 'key' } | null;
  toast: ToastMessage | null;
  keysShown: boolean;
  choose: (about: About | null) => void;
  differ: (about: About | null) => void;
  note: (about: About | null, field?: NoteField) => void;
  noteRow: (key: string | null, field?: NoteField) => void;
  chooseRow: (key: string | null) => void;
  sortRows: (sort: RowSort) => void;
  askSheet: (by: 'button' | 'key' | null) => void;
  fold: (name: string, open: boolean) => void;
  /** @param stays the way back holds when another page is shown, too. */
  say: (text: string, undo?: () => void, stays?: boolean) => void;
  hush: () => void;
  showKeys: (shown: boolean) => void;
}

let messages = 0;

export const usePanelUi = create<PanelUi>((set) => ({
  choosing: null,
  choosingRow: null,
  differing: null,
  noting: null,
  notingRow: null,
  noteField: { is: 'text' },
  rowSort: 'fit',
  folds: {},
  sheetAsked: null,
  toast: null,
  keysShown: false,
  choose: (choosing) => set({ choosing, choosingRow: null }),
  differ: (differing) => set({ differing }),
  note: (noting, is = 'text') => set({ noting, notingRow: null, noteField: { is } }),
  noteRow: (notingRow, is = 'text') => set({ notingRow, noting: null, noteField: { is } }),
  chooseRow: (choosingRow) => set({ choosingRow, choosing: null }),
  sortRows: (rowSort) => set({ rowSort }),
  askSheet: (by) => set({ sheetAsked: by && { by } }),
  fold: (name, open) => set(({ folds }) => ({ folds: { ...folds, [name]: open } })),
  say: (text, undo, stays = false) => {
    messages += 1;
    set({ toast: { id: messages, text, undo: undo ?? null, stays } });
  },
  hush: () => set({ toast: null }),
  showKeys: (keysShown) => set({ keysShown }),
}));
