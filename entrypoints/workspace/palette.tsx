/** Search over everything and commands: what can be found, and what choosing it does. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { helpTopics } from '@/components/help/help-topics';
import { CommandPalette } from '@/components/palette/command-palette';
import { hashOf } from '@/components/workspace/route';
import { saveFile } from '@/components/workspace/save-file';
import type { WorkspacePort } from '@/components/workspace-port';
import { startIcp } from '@/lib/app/icp-editor/new-icp';
import type { SearchEntry } from '@/lib/app/search/entry';
import { find, indexOf } from '@/lib/app/search/find';
import { gatherEntries } from '@/lib/app/search/gather';
import { screens } from './screens';

interface PaletteProps {
  port: WorkspacePort;
  say: (text: string, undo?: () => void) => void;
  act: (run: () => Promise<unknown>) => void;
}

const entry = (group: string, id: string, title: string, detail: string, text: string, hash: string | null): SearchEntry => ({
  id: `${group}/${id}`,
  group,
  title,
  detail,
  text,
  hash,
});

const has = (screen: string) => screens.some(({ id }) => id === screen);

/** What can be done from anywhere; acts without an address are done on the spot. */
const commands: readonly SearchEntry[] = [
  ...(has('icp') ? [entry('Do', 'new-icp', 'New ICP', 'Ideal company', 'add create company write', null)] : []),
  ...(has('persona') ? [entry('Do', 'new-persona', 'New persona', 'Ideal person', 'add create person write', '#persona/new')] : []),
  entry('Do', 'import', 'Import pack', 'Packs', 'open file take in load json', '#packs'),
  entry('Do', 'export', 'Export everything as a pack', 'Saves a file', 'save file give away backup json', null),
  entry('Do', 'panel-help', 'Open panel help', 'Help', 'keys button how to read a page', '#help/panel'),
  ...(has('workspaces') ? [entry('Do', 'switch', 'Switch workspace', 'Clients', 'client change', '#workspaces')] : []),
];

const places: readonly SearchEntry[] = [
  ...screens.filter(({ place }) => place !== null).map(({ id, label }) => entry('Go to', id, label, '', '', `#${id}`)),
];

const help: readonly SearchEntry[] = helpTopics.map(({ id, title, about }) => entry('Help', id, title, 'Help', about, `#help/${id}`));

const fixed = [...commands, ...places, ...help];

export function Palette({ port, say, act }: PaletteProps) {
  const [open, setOpen] = useState(false);
  const [entries, setEntries] = useState<readonly SearchEntry[]>(fixed);
  useEffect(() => {
    if (open) act(async () => setEntries([...fixed, ...(await gatherEntries())]));
  }, [open, act]);
  /* The browser's own way back leaves the page under the search: then the search goes too. */
  useEffect(() => {
    if (!open) return undefined;
    const leave = () => setOpen(false);
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, [open]);
  const index = useMemo(() => indexOf(entries), [entries]);
  const search = useCallback((text: string) => (text.trim() === '' ? [...commands, ...places] : find(index, text)), [index]);
  const close = useCallback(() => setOpen(false), []);
  return (
    <CommandPalette
      open={open}
      onOpen={useCallback(() => setOpen(true), [])}
      onClose={close}
      search={search}
      onChoose={({ id }) => {
        close();
        const chosen = entries.find((each) => each.id === id);
        if (chosen?.hash) location.hash = chosen.hash;
        if (id === 'Do/new-icp')
          act(async () => {
            location.hash = hashOf('icp', await startIcp('New ICP'));
          });
        if (id === 'Do/export')
          act(async () => {
            const { text, leftOut } = await port.exportPack();
            saveFile('fitglass-pack.json', text);
            say(`Saved as fitglass-pack.json. ${leftOut}`.trim());
          });
      }}
    />
  );
}
