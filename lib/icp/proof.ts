/** Something true that we can show: a result, a case, a number. Chosen by the pain and the segment that it speaks to. */
export interface Proof {
  id: string;
  name: string;
  text: string;
  /** Where it can be checked: a link, a document, a person. */
  source?: string;
  /** Whom it was done for, as they allow to be named. */
  customer?: string;
  /** The result in one figure: "-31 % overtime in a quarter". */
  figure?: string;
  segments?: string[];
  pains?: string[];
}
