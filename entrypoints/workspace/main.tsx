/** Starts the workspace: the port from the app, the screens from components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkspacePort } from '@/lib/app/workspace-port';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The workspace page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <App port={createWorkspacePort()} />
  </StrictMode>,
);
