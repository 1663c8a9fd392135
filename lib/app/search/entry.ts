/** Something that can be found in the workspace. */
export interface SearchEntry {
  /** Unique among all entries. */
  id: string;
  /** Heading under which it is listed: "ICPs". */
  group: string;
  title: string;
  /** A line under the title: its segment, its part in the purchase. */
  detail: string;
  /** Everything else that finds it: criteria in words, the document, cues. */
  text: string;
  /** Where it is: `#icp/dataspark`; null for acts. */
  hash: string | null;
}
