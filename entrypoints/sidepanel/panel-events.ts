/** Joins what is pressed in the panel to the port: says what was done, and offers the way back. */
import { companyName } from '@/components/account/company-words';
import type { NoteEvents } from '@/components/notes/notes-context';
import { aboutOf, type OwnValueEvents } from '@/components/own-values/own-values-context';
import type { About, PanelPort } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { personName } from '@/components/person/person-words';
import { isListPage } from '@/components/rows/rows-screen';
import type { Keys } from '@/components/ui/use-keys';
import { webAddress } from '@/components/ui/web-address';
import { subjectOf } from '@/components/verdict/choose-next-step';
import type { FitEvents } from '@/components/verdict/fit-block';
import { saidNoTo } from '@/components/verdict/said-no-to';
import { sayKey } from '@/components/verdict/say-key';
import type { WordsOnPage } from '@/components/verdict/show-on-page';
import type { Command } from '@/lib/protocol/messages';
import type { Look } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { keepNote } from './keep-note';
import { nextTouchByKey } from './next-touch-by-key';
import { sayFailure } from './say-failure';

type Events = FitEvents & { onOpen: (url: string) => void; onCommittee: PanelPort['committee'] };

/** The part that holds the focus, else whom the page is about. */
function meant(look: Look): About | null {
  const part = document.activeElement?.closest('[data-about]')?.getAttribute('data-about');
  return (part === 'account' && look.account) || (part === 'person' && look.person) ? part : subjectOf(look);
}

const nameOf = (look: Look, about: About) =>
  about === 'account' ? look.account && companyName(look.account.account) : look.person && personName(look.person.person);

/** Once the form is gone the focus would fall to the page's start; it goes to the block instead. */
function focusBlock(about: About): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-acts="${about}"], [data-about="${about}"]`)?.focus({ preventScroll: true }));
}

/** What can be done about whom the page is about stands in the first window, the rest in its block. */
function reveal(about: About, where: 'acts' | 'block'): void {
  const acts = where === 'acts' ? `[data-acts="${about}"], ` : '';
  document.querySelector(`${acts}[data-about="${about}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** What was done is said once it is done, never before: storage may refuse (trust finding T37). */
function done(act: Promise<boolean>, sayIt: () => void): void {
  void act.then((happened) => {
    if (happened) sayIt();
  });
}

interface PanelEvents {
  fit: Events;
  keys: Keys;
  own: OwnValueEvents;
  notes: NoteEvents;
  onShow: (words: WordsOnPage) => void;
  step: (way: 1 | -1) => void;
  /** What the browser's commands do, given what the keys do. */
  commands: (keys: Keys) => Record<Command, () => void>;
}

export function panelEvents(port: PanelPort, look: Look | null, now: () => Date): PanelEvents {
  const { choose, differ, note, askSheet, say, showKeys } = usePanelUi.getState();
  const name = (about: About) => (look && nameOf(look, about)) || inWords().it;
  const part = (about: About) => (about === 'account' ? look?.account : look?.person);

  const fit: Events = {
    onOpen: (url) => {
      if (webAddress(url)) port.open(url);
    },
    onCopy: (text) => {
      navigator.clipboard.writeText(text).then(
        () => say(inWords().copied),
        () => say(inWords().notCopied),
      );
    },
    onSave: (about) => {
      const saved = name(about);
      done(port.save(about), () => say(inWords().saved(saved), () => void port.unsave(about)));
    },
    onUnsave: (about) => {
      const removed = name(about);
      done(port.unsave(about), () => say(inWords().removed(removed), () => void port.save(about)));
    },
    onStartRuleOut: (about) => {
      choose(about);
      reveal(about, 'acts');
    },
    onCancelRuleOut: () => choose(null),
    onRuleOut: (about, reason) => {
      const gone = name(about);
      choose(null);
      focusBlock(about);
      done(port.ruleOut(about, reason), () => say(inWords().ruledOut(gone), () => void port.undoRuleOut(about)));
    },
    onUndoRuleOut: (about) => {
      const before = part(about)?.ruledOut;
      const back = name(about);
      focusBlock(about);
      done(port.undoRuleOut(about), () => say(inWords().isBack(back), before ? () => void port.ruleOut(about, before.reason) : undefined));
    },
    onCommittee: port.committee,
    onOpenWorkspace: port.openWorkspace,
    onOpenReviews: port.openReviews,
  };

  const own: OwnValueEvents = {
    onRead: port.readValue,
    onType: async (key, text) => {
      const before = await port.setValue(aboutOf(key), key, text);
      if (before === undefined) return false;
      const back = () => void (before === null ? port.clearValue(aboutOf(key), key) : port.setValue(aboutOf(key), key, before));
      say(inWords().keptValue(sayKey(key)), back);
      return true;
    },
    onTakeBack: (key) => {
      void port.clearValue(aboutOf(key), key).then((text) => {
        if (text) say(inWords().removedValue(sayKey(key)), () => void port.setValue(aboutOf(key), key, text));
      });
    },
  };

  const notes: NoteEvents = {
    onNote: (subject, change, said) => keepNote({ port, note: port.note, subject, wasSaved: part(subject.about)?.saved ?? false, change, said }),
    onWritten: ({ about, id }, before) =>
      say(inWords().noteKept(name(about)), () => void port.note(about, id, { set: 'text', text: before }).catch(sayFailure)),
  };

  /** Runs on the part that holds the focus, else on whom the page is about. */
  const onSubject = (run: (about: About, id: string) => void) => () => {
    const about = look && meant(look);
    const id = about && (about === 'account' ? look.account?.account.id : look.person?.person.id);
    if (about && id) run(about, id);
  };

  const step = (way: 1 | -1) => {
    const before = look?.url;
    port.step(way).then((next) => {
      if (!next) return say(inWords().emptyQueue);
      say(inWords().inQueue(next.place, next.of, next.name), before && before !== next.url ? () => port.open(before) : undefined, true);
    }, sayFailure);
  };

  const keys: Keys = {
    j: () => step(1),
    k: () => step(-1),
    s: () => {
      const about = look && meant(look);
      if (!about) return;
      if (part(about)?.saved) say(inWords().alreadySaved(name(about)));
      else fit.onSave(about);
    },
    x: () => {
      const about = look && meant(look);
      if (!about) return;
      if (part(about)?.ruledOut) say(inWords().alreadyRuledOut(name(about)));
      else fit.onStartRuleOut(about);
    },
    o: onSubject((about) => {
      differ(about);
      reveal(about, 'block');
    }),
    n: onSubject((about) => note(about)),
    l: onSubject((about) => note(about, 'lists')),
    d: onSubject((about, id) => {
      const { change, said } = nextTouchByKey(name(about), now());
      void notes.onNote({ about, id }, change, said);
    }),
    t: onSubject((about, id) => void notes.onNote({ about, id }, { set: 'touch', kind: 'contacted', note: '' }, inWords().contacted(name(about)))),
    p: () => {
      const no = look && saidNoTo(look);
      if (no) say(inWords().noSheet(no.name));
      else if (look && (look.account || look.person) && !isListPage(look)) askSheet('key');
      else say(inWords().sheetOfOne);
    },
    r: port.readAgain,
    '?': () => showKeys(true),
  };
  const onShow = async ({ quote, prefix, suffix, url, pieces = [] }: WordsOnPage) => {
    let shown = await port.showOnPage({ quote, prefix, suffix, url });
    for (const piece of pieces) if (shown === 'not-found') shown = await port.showOnPage({ quote: piece, url });
    say(inWords().shown[shown]);
  };

  /** The browser's commands come while the page has the focus: they say what happened, also when there is nothing to do. */
  const commands = (shown: Keys): Record<Command, () => void> => {
    const onSomebody = (key: string) => () => (look ? shown[key]?.() : say(inWords().nobodyHere));
    return { save: onSomebody('s'), 'rule-out': onSomebody('x'), 'next-in-queue': () => step(1) };
  };

  return { fit, keys, own, notes, onShow: (words) => void onShow(words), step, commands };
}
