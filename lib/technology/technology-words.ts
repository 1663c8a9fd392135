/** How a tool is known by: its name, how people write it, and the hosts that only its customers have. */
export interface ToolWords {
  name: string;
  /** Further spellings; the name itself always counts. */
  also?: string;
  /** For names that are words as well ("Drift", "Close"): written exactly so, and only beside one of these words (`|` between them) or a tool that cannot be mistaken. */
  near?: string;
  /** Hosts (`|` between them) below or at which a link proves the use: `acme.zendesk.com`, `jobs.lever.co/acme`. */
  hosts?: string;
}

/** One category, named as technology catalogues name it, with its tools. */
export interface ToolCategory {
  category: string;
  tools: readonly ToolWords[];
}
