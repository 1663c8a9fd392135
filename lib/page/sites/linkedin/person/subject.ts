/** Whose profile it is and where its parts stand: what recognition proves once and every field relies on. */
import type { Found } from '@/lib/page/reader';
import type { Card } from './cards';
import type { Position } from './positions';

/** Lines of the top card by what they are; null where the card does not show it. */
export interface TopCard {
  name: number | null;
  headline: number | null;
  location: number | null;
  /** Employer as the card names it. */
  company: Found<string> | null;
  /** Address of the employer's page, where the card links to it. */
  companyUrl: Found<string> | null;
}

export type Layout = 'sdui' | 'ember' | 'public' | 'details' | 'plain';

export interface Subject {
  /** Decoded, as in the address. */
  slug: string;
  url: string;
  layout: Layout;
  top: TopCard | null;
  about: Card | null;
  experience: Card | null;
  skills: Card | null;
  languages: Card | null;
  activity: Card | null;
  interests: Card | null;
  topCard: Card | null;
  /** Positions in page order, newest first. */
  positions: Position[];
}
