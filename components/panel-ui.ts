/** What only the screen knows: which form is open, what was just said, whether keys are on. Nothing of it is stored. */
import { create } from 'zustand';
import type { About } from './panel-port';
import type { RowSort } from './rows/order-rows';
import type { ToastMessage } from './ui/toast';

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
  /** Stays from page to page until the panel closes. */
  rowSort: RowSort;
  /** Parts that the user folded or opened, by name; the others are as usual. */
  folds: Readonly<Record<string, boolean>>;
  toast: ToastMessage | null;
  keysShown: boolean;
  choose: (about: About | null) => void;
  differ: (about: About | null) => void;
  note: (about: About | null) => void;
  noteRow: (key: string | null) => void;
  chooseRow: (key: string | null) => void;
  sortRows: (sort: RowSort) => void;
  fold: (name: string, open: boolean) => void;
  say: (text: string, undo?: () => void) => void;
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
  rowSort: 'fit',
  folds: {},
  toast: null,
  keysShown: false,
  choose: (choosing) => set({ choosing, choosingRow: null }),
  differ: (differing) => set({ differing }),
  note: (noting) => set({ noting, notingRow: null }),
  noteRow: (notingRow) => set({ notingRow, noting: null }),
  chooseRow: (choosingRow) => set({ choosingRow, choosing: null }),
  sortRows: (rowSort) => set({ rowSort }),
  fold: (name, open) => set(({ folds }) => ({ folds: { ...folds, [name]: open } })),
  say: (text, undo) => {
    messages += 1;
    set({ toast: { id: messages, text, undo: undo ?? null } });
  },
  hush: () => set({ toast: null }),
  showKeys: (keysShown) => set({ keysShown }),
}));
