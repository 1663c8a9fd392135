/** Starts the workspace: the port from the app, the screens from components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hashOf, readRoute } from '@/components/workspace/route';
import { createWorkspacePort } from '@/lib/app/workspace-port';
import { onOtherWorkspace, writesDone } from '@/lib/app/workspaces/follow-workspace';
import { App } from './App';
import { screenNamed } from './screens';

/** Names the tab after its screen, so that several open ones can be told apart. */
const nameTab = () => {
  document.title = `${screenNamed(readRoute(location.hash).screen).label} · Fitglass`;
};
addEventListener('hashchange', nameTab);
nameTab();

const root = document.getElementById('root');
if (!root) throw new Error('The workspace page has no #root element.');
const shown = createRoot(root);
shown.render(
  <StrictMode>
    <App port={createWorkspacePort()} />
  </StrictMode>,
);

/* Another workspace is in use now: what is open here is put away where it belongs, and the page begins anew without the
   record that it showed, which the other workspace does not know. */
onOtherWorkspace(async () => {
  shown.unmount();
  await writesDone();
  history.replaceState(null, '', hashOf(readRoute(location.hash).screen));
  location.reload();
});
