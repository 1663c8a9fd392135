/** Starts the side panel: the port from the app, the screens from components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPanelPort } from '@/lib/app/panel-port';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <App port={createPanelPort()} />
  </StrictMode>,
);
