/** Whose company page it is and where its parts stand: what recognition proves once and every field relies on. */
import type { LabelName } from '@/lib/language/labels/label-names';
import type { LineRange } from '@/lib/page/sources/lines';

/** `ember`: signed in, rows in a `dl`. `public`: signed out. `plain`: label and value without any pairing markup, as LinkedIn's newer pages are built. */
export type Layout = 'ember' | 'public' | 'plain';

/** One label of the about block with what stands beside it. */
export interface Row {
  label: LabelName;
  values: { text: string; href: string | null; line: number }[];
}

/** Lines of the top card by what they are; null where the card does not show it. */
export interface TopCard extends LineRange {
  name: number;
  industry: number | null;
  headquarters: number | null;
  followers: number | null;
  size: number | null;
}

export interface Subject {
  area: 'company' | 'school' | 'showcase';
  /** Decoded, as the page itself names it where it does, else as in the address. */
  slug: string;
  /** `https://www.linkedin.com/company/acme/`. */
  home: string;
  /** Path part after the slug: "about", "people", "jobs", …; "" on the home tab and for visitors who are not signed in. */
  tab: string;
  layout: Layout;
  /** LinkedIn's number of the company, where the page shows exactly one; null else. */
  id: string | null;
  /** The link that shows it. */
  idHref: string | null;
  /** The link, canonical address or record that proves whose page it is; null when nothing spoke for or against it. */
  proof: { text: string; source: 'href' | 'meta' | 'json-ld' } | null;
  name: string | null;
  card: TopCard | null;
  rows: Row[];
  /** From the block's heading to its last row. */
  about: LineRange | null;
  description: number[];
  locations: LineRange | null;
  funding: LineRange | null;
  /** Tabs that the page links to: "about", "jobs", …; empty when it shows none. */
  tabs: ReadonlySet<string>;
  /** True for lines of other companies, people and posts, and of other documents. */
  strange: (index: number) => boolean;
  /** The document that holds the page: the top one, or a frame inside it. */
  root: LineRange;
}
