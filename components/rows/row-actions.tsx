/** The user's own decisions on a row, small and always in the same place. Nothing opens unless this is pressed. */
import clsx from 'clsx';
import { ArrowUpRight, Bookmark, CircleSlash, NotebookPen, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NoteField } from '@/components/panel-ui';
import { KeyHint } from '@/components/ui/key-hint';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { rowName, subjectOf } from './row-words';

export interface RowEvents {
  onOpen: (url: string) => void;
  onSaveRow: (row: RowLook) => void;
  onUnsaveRow: (row: RowLook) => void;
  onStartRuleOutRow: (row: RowLook) => void;
  onCancelRuleOutRow: (row: RowLook) => void;
  onRuleOutRow: (row: RowLook, reason: string) => void;
  onUndoRuleOutRow: (row: RowLook) => void;
  onStartNotesRow: (row: RowLook, field?: NoteField) => void;
  onCloseNotesRow: (row: RowLook) => void;
  /** Notes it and offers the way back; an empty `said` is not told. True when it is kept. */
  onNoteRow: (row: RowLook, change: NoteChange, said: string) => Promise<boolean>;
  onWrittenRow: (row: RowLook, before: string) => void;
}

interface RowActionsProps extends RowEvents {
  row: RowLook;
  choosing: boolean;
  noting: boolean;
  /** Why nothing about this row can be kept; null when it can. */
  unkeepable: string | null;
}

interface ActionProps {
  icon: ReactNode;
  label: string;
  /** Whom it acts on, for those who hear the button alone. */
  name: string;
  onPress: () => void;
  expanded?: boolean;
  /** The key that does it on the row that holds the focus. It stands there on that row only, and its room is kept on the others. */
  keyOf?: string | null;
}

function Action({ icon, label, name, onPress, expanded, keyOf = null }: ActionProps) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      className="inline-flex min-h-6 items-center gap-1 rounded-sm text-12 font-medium text-accent underline-offset-4 hover:underline"
      onClick={onPress}
    >
      {icon}
      {label}
      <span className="sr-only">{name}</span>
      {keyOf && (
        <span className="invisible group-focus-within/row:visible">
          <KeyHint of={keyOf} />
        </span>
      )}
    </button>
  );
}

export function RowActions({ row, choosing, noting, unkeepable, ...events }: RowActionsProps) {
  const { id, saved, ruledOut, url } = subjectOf(row);
  const name = rowName(row);
  const words = inWords().actions;
  /** In a narrow panel they stand in pairs, so that none is left over. */
  const four = id !== null && url !== null;
  return (
    <div
      className={clsx(
        'mt-1 min-h-6 gap-x-6',
        four ? 'grid grid-cols-[auto_auto] justify-start min-[520px]:flex min-[520px]:gap-x-4' : 'flex flex-wrap',
      )}
    >
      {id !== null && (
        <Action
          icon={<Bookmark size={14} aria-hidden="true" />}
          label={saved ? words.remove : words.save}
          name={name}
          keyOf={saved ? null : 's'}
          onPress={() => (saved ? events.onUnsaveRow(row) : events.onSaveRow(row))}
        />
      )}
      {id !== null && !ruledOut && (
        <Action
          icon={<CircleSlash size={14} aria-hidden="true" />}
          label={words.ruleOut}
          name={name}
          expanded={choosing}
          keyOf="x"
          onPress={() => (choosing ? events.onCancelRuleOutRow(row) : events.onStartRuleOutRow(row))}
        />
      )}
      {ruledOut && (
        <Action icon={<Undo2 size={14} aria-hidden="true" />} label={words.bringBack} name={name} onPress={() => events.onUndoRuleOutRow(row)} />
      )}
      {id !== null && (
        <Action
          icon={<NotebookPen size={14} aria-hidden="true" />}
          label={words.notes}
          name={name}
          expanded={noting}
          keyOf="n"
          onPress={() => (noting ? events.onCloseNotesRow(row) : events.onStartNotesRow(row))}
        />
      )}
      {url !== null && (
        <Action
          icon={<ArrowUpRight size={14} aria-hidden="true" />}
          label={row.about === 'person' ? words.openProfile : words.openCompany}
          name={name}
          keyOf="o"
          onPress={() => events.onOpen(url)}
        />
      )}
      {unkeepable && <p className="col-span-2 text-12 text-soft">{unkeepable}</p>}
    </div>
  );
}
