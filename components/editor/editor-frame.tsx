/**
 * The frame of every editor: the record's name, what is saved, the way back and forth, publishing with a reason, and
 * the sheets of the record. Ctrl+Z and Ctrl+Shift+Z take steps back and forth outside of text fields.
 */
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import { Elsewhere } from './elsewhere';
import { Publish, type UnfinishedCriterion } from './publish';
import { type SaveState, SaveStateLine } from './save-state-line';

/** What the frame needs to know of a desk. */
export interface EditorState {
  state: SaveState;
  undo: string | null;
  redo: string | null;
  failure: string | null;
  /** Pages are compared with something else than what is written; null for kinds that are not published. */
  unpublished: boolean | null;
  /** There is something published to go back to. */
  canDiscard: boolean;
}

export interface EditorActs {
  undo: () => void;
  redo: () => void;
  saveNow: () => void;
  resolve: (whose: 'mine' | 'theirs') => void;
  publish: (reason: string) => void;
  discard: () => void;
}

export interface Sheet {
  /** The part of the address. */
  part: string;
  label: string;
  href: string;
}

interface EditorFrameProps {
  /** "Persona". */
  noun: string;
  title: string;
  /** The screen to go back to. */
  back: { label: string; href: string };
  editor: EditorState;
  acts: EditorActs;
  /** Why it cannot be published yet; null when it can. */
  lacking?: string | null;
  /** Criteria that cannot be judged as they stand. */
  unfinished?: readonly UnfinishedCriterion[];
  /** What changed, in a line: the reason when the user writes none. */
  suggestion?: string;
  sheets?: readonly Sheet[];
  current?: string;
  children: ReactNode;
}

const writes = (target: EventTarget | null) => target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

function useUndoKeys(acts: EditorActs) {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Which of the two ideals is being written, said on every editor of one. */
const modes: Readonly<Record<string, string>> = { ICP: 'ICP: the ideal company', Persona: 'Persona: the ideal person' };

export function EditorFrame({ noun, title, back, editor, acts, lacking, unfinished, suggestion, sheets, current, children }: EditorFrameProps) {
  useUndoKeys(acts);
  return (
    <>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <a className="text-accent underline underline-offset-4" href={back.href}>
          {back.label}
        </a>
        {modes[noun] && (
          <span className="text-soft">
            {modes[noun]} ·{' '}
            <a className="text-accent underline underline-offset-4" href={hashOf('help', 'icp-or-persona')}>
              ICP or persona?
            </a>
          </span>
        )}
      </p>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-24 font-semibold">
            <span className="sr-only">{noun}: </span>
            {title || `New ${noun.toLowerCase()}`}
          </h1>
          <SaveStateLine
            state={editor.state}
            failure={editor.failure}
            unpublished={editor.unpublished}
            ever={editor.canDiscard}
            onRetry={acts.saveNow}
          />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button look="quiet" disabled={editor.undo === null} aria-label={editor.undo ? `Undo ${editor.undo}` : 'Undo'} onClick={acts.undo}>
            Undo
          </Button>
          <Button look="quiet" disabled={editor.redo === null} aria-label={editor.redo ? `Redo ${editor.redo}` : 'Redo'} onClick={acts.redo}>
            Redo
          </Button>
        </div>
      </div>
      {editor.state === 'elsewhere' && <Elsewhere noun={noun} onResolve={acts.resolve} />}
      {editor.unpublished !== null && (
        <Publish
          noun={noun}
          needed={editor.unpublished}
          lacking={lacking ?? null}
          unfinished={unfinished ?? []}
          suggestion={suggestion ?? ''}
          onPublish={acts.publish}
          onDiscard={editor.canDiscard ? acts.discard : null}
        />
      )}
      {sheets && (
        <nav aria-label={`${noun} sheets`} className="mt-6 border-b border-rule">
          <ul className="flex flex-wrap gap-x-6">
            {sheets.map(({ part, label, href }) => (
              <li key={part}>
                <a
                  href={href}
                  aria-current={part === current ? 'page' : undefined}
                  className={clsx(
                    '-mb-px block min-h-8 border-b-2 py-1 text-15',
                    part === current ? 'border-ink font-semibold' : 'border-transparent text-soft hover:text-ink',
                  )}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="mt-6">{children}</div>
    </>
  );
}
