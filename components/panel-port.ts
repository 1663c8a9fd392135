/**
 * All that the panel needs from outside. The screens know nothing of messages, storage or tabs: the wiring gives
 * them one view at a time and takes their events. `view()` must return the same object until something changes.
 */
import type { Notes } from '@/lib/account/notes';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { Command } from '@/lib/protocol/messages';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { PageText } from '@/lib/protocol/page-text';
import type { PanelChoices } from '@/lib/protocol/panel-choices';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { QueueStep } from '@/lib/protocol/queue-step';
import type { SignalKey } from '@/lib/signal/vocabulary';

export type About = 'account' | 'person';

export interface PanelPort {
  view(): PanelView;
  /** Calls back after every change of `view()`; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  readAgain(): void;
  /** The four acts resolve once they are stored: true, or false when `view()` says what went wrong. */
  save(about: About): Promise<boolean>;
  unsave(about: About): Promise<boolean>;
  /** `reason` is what the user chose or wrote, never empty, at most 280 characters. */
  ruleOut(about: About, reason: string): Promise<boolean>;
  undoRuleOut(about: About): Promise<boolean>;
  /** The same acts on whom a row is about, by their id. A failure rejects with the sentence to show; the list stays. */
  saveRow(about: About, id: string): Promise<void>;
  unsaveRow(about: About, id: string): Promise<void>;
  ruleOutRow(about: About, id: string, reason: string): Promise<void>;
  undoRuleOutRow(about: About, id: string): Promise<void>;
  noteRow(about: About, id: string, change: NoteChange): Promise<{ before: Notes | null; after: Notes }>;
  /** What typed words would mean for a key; null when nothing. */
  readValue(key: SignalKey, text: string): Promise<{ value: unknown } | null>;
  /** Keeps a typed value. Resolves to the words that stood there before, null when there were none, undefined when it failed. */
  setValue(about: About, key: SignalKey, text: string): Promise<string | null | undefined>;
  /** Takes a typed value back. Resolves as `setValue` does. */
  clearValue(about: About, key: SignalKey): Promise<string | null | undefined>;
  /** Notes something about whom the id names, who need not be on the screen any more. Resolves to the notes before and after. A failure rejects with the sentence to show; the view stays, with what is being written. */
  note(about: About, id: string, change: NoteChange): Promise<{ before: Notes | null; after: Notes }>;
  /** The user's choices about keys, badge and queue; the same object until something changes. */
  choices(): PanelChoices;
  choose(choices: PanelChoices): void;
  /** Null when the company has no table: no ICP, or it is not known any more. Rejects when it could not be looked up. */
  committee(id: string): Promise<CommitteeView | null>;
  /** Opens whom the queue names next (1) or before (-1) in the tab; resolves to who it is, null when nobody is in the queue. */
  step(step: 1 | -1): Promise<QueueStep | null>;
  /** Calls back when the user gives one of the browser's commands on this tab; returns the way to stop. */
  onCommand(callback: (command: Command) => void): () => void;
  /** The workspace where keys are chosen. */
  openKeys(): void;
  /** How the page is laid out, without a word of it; null when it cannot be looked at any more. */
  report(): Promise<string | null>;
  /** Called straight from a click, because the browser asks for the permission only then. */
  followLinkedIn(): void;
  /** Selects these words on the page beside the panel and scrolls to them. `gone`: the page is another one by now. */
  showOnPage(words: {
    quote: string;
    prefix?: string | undefined;
    suffix?: string | undefined;
    url: string;
  }): Promise<'shown' | 'not-found' | 'gone'>;
  /** What the page beside the panel says, line by line: read on that press, kept nowhere. Rejects with the sentence to show. */
  pageText(): Promise<PageText>;
  /** Only http and https addresses are ever passed. */
  open(url: string): void;
  loadSample(): Promise<void>;
  openWorkspace(): void;
  /** The workspace where it says what wants another look. */
  openReviews(): void;
}
