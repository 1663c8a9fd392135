/**
 * Words around a cue that change what it means. One file per language; lists are folded words (small letters, no accents)
 * parted by `|`, as a sentence is compared after folding and with everything but letters and digits turned into spaces.
 */
export interface WordLists {
  /** Before a cue, within a few words of it: the trouble is said to be absent. */
  absent: string;
  /** Look like `absent` and are not: "not only", "not yet". */
  notAbsent: string;
  /** Anywhere after a cue in its sentence: it is over. */
  over: string;
  /** Between which the meaning turns: "but". */
  turns: string;
  /** Somebody does something for others: "help", "enable". */
  helps: string;
  /** Those others: "companies", "teams". */
  others: string;
  /** Directly before a cue: it is the reader's, not the writer's. */
  yours: string;
  /** The writer's own, before others: "for our teams" is no offer. */
  ours: string;
  /** What is sold, as its maker names it: "our platform". */
  offers: string;
  /** Somebody sells: "we offer". Only together with a ware behind the cue, for "we offer 24/7 support" is a fact about the writer. */
  sells: string;
  /** Kinds of goods: "software", "services". */
  wares: string;
  /** Before others: "for". */
  towards: string;
  /** The writer needs, wants, lacks or suffers. */
  needs: string;
  /** A cue that holds one of these names a trouble itself: "churn". */
  troubles: string;
  /** Private life. A person's sentence with one of these is left alone. */
  privateLife: string;
  /** Common phrases in which a business word means something else: "stock exchanges". */
  otherMeanings: string;
  /** Sentences with one of these are small print. */
  smallPrint: string;
  /** Before a cue: it was taken care of. */
  done: string;
  /** Near a standard: it is kept, which is no trouble. "ISO 9001 certified". */
  achieved: string;
  /** Names that standards begin with. */
  standards: string;
  /** The writer, in the first person. */
  we: string;
  /** Cues that nearly every company says; they tell little. */
  common: string;
  /** Behind "our platform": it is the writer's own that is spoken of, not an offer. "our platform is fragmented". */
  verbs: string;
}
