/** From where a verdict is looked at: needed wherever words of a page are shown. */
export interface LookedFrom {
  /** The page beside the panel; words from it are "this page". */
  pageUrl: string;
  now: Date;
  onOpen: (url: string) => void;
}
