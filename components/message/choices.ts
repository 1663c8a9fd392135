/** What the user chose on the bench. Where they stand with a company is noted, and then only the note counts, so that taking it back takes effect. */
import type { Notes } from '@/lib/account/notes';
import type { Stage } from '@/lib/message/material';
import { stageByTouches } from '@/lib/message/spoken-on';
import type { Look } from '@/lib/protocol/panel-view';

export interface BenchChoices {
  kind?: string;
  channel?: string;
  language?: string;
  persona?: string;
  /** For this look only: what has no note. */
  stage?: Stage;
  objection?: number;
  roomier?: boolean;
  /** `0`, `1`, `2`, `short`, or the id of a template of the user. */
  variant?: string;
}

/** Another persona has other objections: its first one comes first again. */
export const withChoice = (before: BenchChoices, over: BenchChoices): BenchChoices => ({
  ...before,
  ...(over.persona === undefined || over.persona === before.persona ? {} : { objection: 0 }),
  ...over,
});

type Noted = Pick<Notes, 'stage'> | null | undefined;

/** The note, else the choice, else what the person's touches say. */
export const stageNow = ({ account, person }: Pick<Look, 'account' | 'person'>, { stage }: BenchChoices): Stage =>
  account?.notes?.stage ?? stage ?? stageByTouches(person?.notes);

/**
 * What to keep on the bench and what to note; `note` undefined: nothing. "Not in touch yet" has no note of its own: it
 * takes the note away and stays on the bench, against touches that say otherwise.
 * @param place null where nothing can be noted.
 */
export function stageChosen(stage: Stage, place: { notes: Noted } | null): { keep: BenchChoices; note?: Exclude<Stage, 'new'> | null } {
  if (!place) return { keep: { stage } };
  if (stage !== 'new') return { keep: {}, note: stage };
  return place.notes?.stage ? { keep: { stage }, note: null } : { keep: { stage } };
}
