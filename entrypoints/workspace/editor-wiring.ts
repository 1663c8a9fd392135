/** Between a desk and the frame of an editor: what it says, and what its buttons do. */

import type { EditorActs, EditorState } from '@/components/editor/editor-frame';
import type { UnfinishedCriterion } from '@/components/editor/publish';
import { criterionPart, hashOf } from '@/components/workspace/route';
import { screenOfKind } from '@/components/workspace/screen-of-kind';
import type { Desk, DeskView } from '@/lib/app/editing/open-desk';
import { removeWithReferences, sayRemoved } from '@/lib/app/editing/remove-record';
import { startRecord } from '@/lib/app/editing/start-record';
import { unfinishedAmong } from '@/lib/criterion/unfinished';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { ScreenProps } from './screen';

type Kind = Parameters<typeof removeWithReferences>[0];

/** @param isPublished the kind is published with a reason: ICPs and personas. */
export function editorState(view: DeskView<unknown>, isPublished: boolean): EditorState {
  const { state, undo, redo, failure, content, published } = view;
  return {
    state,
    undo,
    redo,
    failure,
    unpublished: isPublished ? JSON.stringify(content) !== JSON.stringify(published) : null,
    canDiscard: published !== null,
  };
}

export function editorActs<Content>(desk: Desk<Content>, { act, say }: Pick<ScreenProps, 'act' | 'say'>, name: string): EditorActs {
  return {
    undo: desk.undo,
    redo: desk.redo,
    saveNow: () => act(desk.saveNow),
    resolve: (whose) => act(() => desk.resolve(whose)),
    publish: (reason) =>
      act(async () => {
        if (await desk.publish(reason)) say(`Published “${name}”: pages are compared with it from now on.`);
      }),
    discard: () => {
      desk.discard();
      say('Back to what is published.', desk.undo);
    },
  };
}

/** Criteria that cannot be judged as they stand, each with the address where it is finished. */
export function unfinishedOf(kind: 'icp' | 'persona', { id: record, criteria }: Icp | Persona): UnfinishedCriterion[] {
  return unfinishedAmong(criteria, kind === 'icp' ? 'account' : 'person').map((one) => ({
    ...one,
    href: hashOf(kind, record, kind === 'icp' ? criterionPart(one.id) : 'criteria'),
  }));
}

interface Leaving {
  /** Finishes what is unsaved, so that the editor cannot write the record back. */
  before: () => Promise<void>;
  /** Where to go. */
  goTo: string;
}

/** Removes a record with its mentions, says where it was used, and offers the way back. */
export function removeAndSay(kind: Kind, id: string, { act, say }: Pick<ScreenProps, 'act' | 'say'>, leaving?: Leaving): void {
  act(async () => {
    await leaving?.before();
    const removed = await removeWithReferences(kind, id);
    if (leaving) location.hash = leaving.goTo;
    if (removed) say(sayRemoved(removed), () => act(removed.undo));
  });
}

/** Begins a record and goes to its page. */
export function startAndGo<Of extends Kind>(kind: Of, record: Parameters<typeof startRecord<Of>>[1], act: ScreenProps['act']): void {
  act(async () => {
    location.hash = hashOf(screenOfKind[kind], await startRecord(kind, record));
  });
}
