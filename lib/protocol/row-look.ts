/** One row of a search, list or team page as the panel lists it: who it is, how it fits, what is unknown, what the user said earlier. */
import type { Notes } from '@/lib/account/notes';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Verdict } from '@/lib/verdict/verdict';
import type { RuledOut } from './panel-view';

/** The best verdict of a row, without what only a full look shows. */
export interface RowFit
  extends Pick<Verdict, 'band' | 'score' | 'low' | 'high' | 'coverage' | 'ruledOutBy' | 'criteria' | 'exclusions' | 'unknowns'> {
  /** The ICP or persona that it was made against. */
  profile: { id: string; name: string; negative: boolean };
  /** What the open criteria ask about, each once, most points first. */
  unknownKeys: SignalKey[];
}

/** The company or the person of a row. */
export interface RowSubject {
  /** Strongest alias; null when nothing on the row names them for good, so that they can be neither saved nor ruled out. */
  id: string | null;
  /** Null when the row does not say. */
  name: string | null;
  /** Null when there is no ICP (or persona) yet. */
  fit: RowFit | null;
  saved: boolean;
  ruledOut: RuledOut | null;
  /** What the user noted; null when nothing. */
  notes: Notes | null;
  /** ISO time of the newest earlier look; null when this row is all that is known. */
  seenAt: string | null;
  /** Their own page, https, on LinkedIn or on the site of the page that is open; only the user's click opens it. */
  url: string | null;
}

export interface RowLook {
  /** Unique on the page, the same at the next look as long as the row names somebody for good. */
  key: string;
  /** Place on the page, from 0. */
  position: number;
  /** What the row is there for: a person with their company is about the person. */
  about: 'account' | 'person';
  person: RowSubject | null;
  /** Null on a company's own site, whose company stands above its people. */
  company: RowSubject | null;
  /** What the row says, for one line under the name. */
  facts: {
    title: string | null;
    company: string | null;
    place: string | null;
    industry: string | null;
    employees: { min: number; max: number | null } | null;
  };
}
