/** What natural entry needs: the word tables and the place parser, loaded while the editor is already on the screen. */
import { useEffect, useState } from 'react';
import { loadPlaces } from '@/lib/app/load-words';
import type { EntryTools } from '@/lib/criterion/entry';

/** @param today YYYY-MM-DD. @returns null until the tables are there. */
export function useEntryTools(today: string): EntryTools | null {
  const [tools, setTools] = useState<EntryTools | null>(null);
  useEffect(() => {
    let here = true;
    void loadPlaces().then((parsePlace) => {
      if (here) setTools({ parsePlace, today: new Date(`${today}T00:00:00Z`) });
    });
    return () => {
      here = false;
    };
  }, [today]);
  return tools;
}
