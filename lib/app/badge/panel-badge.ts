/**
 * The badge follows what the panel shows, as long as the panel is open and the user has switched it on. It reads nothing
 * itself, and it goes with the panel.
 */
import { showBadge } from '@/lib/platform/badge';
import type { PanelChoices } from '@/lib/protocol/panel-choices';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { Band } from '@/lib/verdict/verdict';
import { inWords } from './in-words';

interface Shown {
  view: () => PanelView;
  choices: () => PanelChoices;
  subscribe: (callback: () => void) => () => void;
}

/** The company first: a person is worth a message only inside the right company. */
function badgeOf(view: PanelView): { tabId: number; band: Band; title: string } | null {
  if (view.state !== 'verdict') return null;
  const { tabId, account, person } = view.look;
  const company = account?.ruledOut ? 'ruled-out' : account?.verdicts[0]?.band;
  const someone = person?.ruledOut ? 'ruled-out' : person?.verdicts[0]?.band;
  const band = company === 'ruled-out' ? company : (someone ?? company);
  if (!band) return null;
  const words = inWords();
  const said = [company && words.company(company), someone && words.person(someone)].filter(Boolean);
  return { tabId, band, title: `${said.join('. ')}.` };
}

/** Returns the way to stop, which takes the badge away. */
export function followBadge({ view, choices, subscribe }: Shown): () => void {
  let shown: { tabId: number; said: string } | null = null;
  const clear = () => {
    if (shown) void showBadge(shown.tabId, null, '');
    shown = null;
  };
  const update = () => {
    const badge = choices().badge ? badgeOf(view()) : null;
    const said = JSON.stringify(badge);
    if (shown?.said === said) return;
    if (!badge || shown?.tabId !== badge.tabId) clear();
    if (!badge) return;
    shown = { tabId: badge.tabId, said };
    void showBadge(badge.tabId, badge.band, badge.title);
  };
  update();
  const stop = subscribe(update);
  return () => {
    stop();
    clear();
  };
}
