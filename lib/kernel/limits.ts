/**
 * Every cap on what is taken in, in one place. Page text is hostile: without caps one page could fill the
 * disk or stall the worker (trust finding T28: a reading stays under 64 KiB; T54: 2 KB per field).
 */
export const limits = {
  /** Characters of one text value (name, headline, specialty). */
  valueCharacters: 2_000,
  /** Characters of one quote kept as evidence. */
  quoteCharacters: 400,
  /** Quotes kept as evidence of one value; more add nothing to what a person checks. */
  quotesPerValue: 6,
  /** Characters of context kept before and after a quote (W3C text-quote prefix and suffix). */
  contextCharacters: 32,
  /** Characters of a name that a note keeps: of a profile as of what the user rates. */
  noteNameCharacters: 200,
  /** Items in one list value (specialties, skills, experience). */
  listItems: 50,
  /** Rows of one result page: LinkedIn shows 10, Sales Navigator 25 and in lists up to 100. */
  rows: 100,
  /** Characters of serialised signals of all rows together; rows are shown and not kept. */
  rowCharacters: 256 * 1024,
  /** Characters of serialised signals in one reading. */
  readingCharacters: 64 * 1024,
  /** Characters of page text and links handed to interpretation beside the signals; never stored. */
  factCharacters: 48 * 1024,
  /** Bytes of a pack file that is opened at all. */
  packBytes: 8 * 1024 * 1024,
  /** Depth of objects in a pack. */
  packDepth: 40,
} as const;
