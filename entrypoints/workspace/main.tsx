/** Starts the workspace: the port from the app, the screens from components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readRoute } from '@/components/workspace/route';
import { createWorkspacePort } from '@/lib/app/workspace-port';
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
createRoot(root).render(
  <StrictMode>
    <App port={createWorkspacePort()} />
  </StrictMode>,
);
