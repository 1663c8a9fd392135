/** What the user plays through on this screen, one verdict of the company and one of the person at a time. Nothing is stored. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { About } from '@/components/panel-port';
import type { Played } from '@/lib/verdict/what-if';

export interface Play extends Required<Played> {
  /** Whose verdict of which profile: what is played with one is not played with another. */
  owner: string;
}

interface PlayedScreen {
  played: Partial<Record<About, Play>>;
  play: (about: About, next: Play) => void;
}

const PlayedContext = createContext<PlayedScreen | null>(null);

/** @param page its address; another page starts with nothing played, and so does the same one when the user comes back to it. */
export function PlayedHere({ page, children }: { page: string; children: ReactNode }) {
  const [{ of, played }, setPlayed] = useState<{ of: string; played: PlayedScreen['played'] }>({ of: page, played: {} });
  if (of !== page) setPlayed({ of: page, played: {} });
  const play = (about: About, next: Play) => setPlayed((before) => ({ ...before, played: { ...before.played, [about]: next } }));
  return <PlayedContext value={{ played, play }}>{children}</PlayedContext>;
}

/** Null where nothing can be played through. */
export const usePlayed = (): PlayedScreen | null => useContext(PlayedContext);
