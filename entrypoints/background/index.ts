/**
 * The worker: wiring only. Every listener is registered in the first turn (the browser may have woken us for one of
 * them), and nothing here outlives an event: no timer, no listener on tabs, no state that a restart could lose.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { pageText } from '@/lib/app/check-page/page-text';
import { choosePanel, panelChoices } from '@/lib/app/choices/panel-choices';
import { panelCommittee } from '@/lib/app/committee/panel-committee';
import { ruleOut, save, undoRuleOut, unsave } from '@/lib/app/keep';
import { importPack, loadSample } from '@/lib/app/load-pack';
import { keepTemplate, messageRecords } from '@/lib/app/message/message-records';
import { note } from '@/lib/app/notes/note';
import { prepare } from '@/lib/app/prepare';
import { granted, lookAtTab, pressed, rowsActedOn } from '@/lib/app/press';
import { queueStep } from '@/lib/app/queue/queue';
import { reportTab } from '@/lib/app/report-tab';
import { readTyped, takeBack, typeIn } from '@/lib/app/type-in';
import { holding } from '@/lib/app/workspaces/hold-workspace';
import { eraseAll, removeWorkspace, shownWorkspace, switchWorkspace } from '@/lib/app/workspaces/switch-workspace';
import { systemClock } from '@/lib/kernel/clock';
import { browser } from '@/lib/platform/browser';
import { browserLanguage } from '@/lib/platform/interface-language';
import { announce, listen, ownAddress } from '@/lib/platform/messages';
import { openPanel } from '@/lib/platform/panel';
import { createListener } from '@/lib/protocol/listen';
import { commands } from '@/lib/protocol/messages';
import { chooseInterfaceLanguage, speak } from '@/lib/wording/language';

const changed = async <Value>(done: Promise<Value>): Promise<Value> => {
  const value = await done;
  announce({ announce: 'changed' });
  return value;
};

export default defineBackground({
  type: 'module',
  main() {
    /* As the browser's own menus, like the panel; a panel that was opened in another language says so when it asks. */
    const menus = browserLanguage();
    speak(chooseInterfaceLanguage(menus));

    browser.action.onClicked.addListener((tab) => {
      const opening = openPanel(tab);
      if (tab.id !== undefined) {
        pressed(tab.id);
        announce({ announce: 'pressed', tabId: tab.id });
      }
      return opening;
    });

    /* The panel of that tab acts. Where none is open it opens and reads, and no more: nobody acts on what they do not see. */
    browser.commands?.onCommand.addListener((name, tab) => {
      const command = commands.find((each) => each === name);
      if (!command || tab?.id === undefined) return;
      openPanel(tab).catch(console.warn);
      granted(tab.id);
      announce({ announce: 'command', command, tabId: tab.id });
    });

    listen(
      createListener(
        {
          look: ({ tabId, language }) => {
            speak(chooseInterfaceLanguage(menus, language));
            return lookAtTab(tabId);
          },
          save: async ({ about, id, tabId }) => changed(save(about, id, systemClock(), await rowsActedOn(tabId))),
          unsave: ({ about, id }) => changed(unsave(about, id, systemClock())),
          'rule-out': async ({ about, id, reason, tabId }) => changed(ruleOut(about, id, reason, systemClock(), await rowsActedOn(tabId))),
          'undo-rule-out': ({ about, id }) => changed(undoRuleOut(about, id, systemClock())),
          'read-value': ({ key, text }) => readTyped(key, text),
          'set-value': ({ about, id, key, text }) => changed(typeIn(about, id, key, text)),
          'clear-value': ({ about, id, key }) => changed(takeBack(about, id, key)),
          note: async ({ about, id, change, tabId }) => changed(note(about, id, change, systemClock(), await rowsActedOn(tabId).catch(() => []))),
          committee: ({ id }) => panelCommittee(id, systemClock()),
          queue: ({ from, step }) => queueStep(from, step, systemClock()),
          choices: panelChoices,
          choose: ({ choices }) => changed(choosePanel(choices)),
          report: ({ tabId }) => reportTab(tabId),
          'page-text': ({ tabId }) => pageText(tabId),
          'load-sample': ({ id }) => changed(loadSample(id)),
          'import-pack': ({ text }) => changed(importPack(text)),
          'erase-everything': () => changed(eraseAll()),
          'message-records': () => messageRecords(),
          'keep-template': (text) => changed(keepTemplate(text, systemClock())),
          workspace: () => shownWorkspace(),
          'switch-workspace': ({ id }) => changed(switchWorkspace(id)),
          'delete-workspace': ({ id }) => changed(removeWorkspace(id)),
        },
        ownAddress,
        holding,
      ),
    );

    browser.runtime.onInstalled.addListener(() => prepare());
    browser.runtime.onStartup.addListener(() => prepare());
  },
});
