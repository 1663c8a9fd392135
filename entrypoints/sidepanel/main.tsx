/** Starts the side panel: the port from the app, the screens from components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MessageContext } from '@/components/message/message-context';
import { RephraseContext } from '@/components/rephrase/rephrase-context';
import { followBadge } from '@/lib/app/badge/panel-badge';
import { givePanelWords } from '@/lib/app/give-panel-words';
import { messagePort } from '@/lib/app/message/message-port';
import { createPanelPort } from '@/lib/app/panel-port';
import { createNamedWorkspace } from '@/lib/app/workspaces/panel-workspace';
import { browserLanguage } from '@/lib/platform/interface-language';
import { onDeviceModel } from '@/lib/platform/on-device-model';
import { App } from './App';
import { speakToUser } from './speak-to-user';

givePanelWords();

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no #root element.');

speakToUser(browserLanguage(), location.search);

/** `?tab=ID` fixes the tab, for a panel page that is opened in a tab of its own. */
const tab = Number(new URLSearchParams(location.search).get('tab'));
const port = createPanelPort(tab > 0 ? { tabId: tab } : {});
void port.start().then((stop) => addEventListener('pagehide', stop));
addEventListener('pagehide', followBadge(port));
createRoot(root).render(
  <StrictMode>
    <MessageContext value={messagePort}>
      <RephraseContext value={onDeviceModel}>
        <App port={port} workspace={createNamedWorkspace()} />
      </RephraseContext>
    </MessageContext>
  </StrictMode>,
);
