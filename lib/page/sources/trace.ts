/** One thing that a tool leaves in a page's markup, and how much of that leaves the page. */

/** `['script', 'src', 'https://…']`, `['meta', 'generator', '…']`, `['cookie', 'name', '_ga']`, `['div', 'id', '…']`, `['html', 'data-wf-site', '']`. */
export type Trace = [element: string, attribute: string, value: string];

/** Also what `unpackSnapshot` holds a page to. */
export const traceCaps = {
  traces: 1_500,
  characters: 120_000,
  /** Characters of one value; the patterns' cost is reckoned with it. */
  value: 500,
} as const;
