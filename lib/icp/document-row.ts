/**
 * The prose of an ICP or a persona: what the user wants written down beside the criteria (culture, goals, buying
 * process, what keeps them up at night). It is read by people only. Nothing here is ever matched against a page, which
 * is why a persona's document may hold lines (age, education) that can never be criteria.
 */
export interface DocumentRow {
  /** The block it belongs to: "Goals & motivations". */
  category: string;
  /** The line of that block: "Professional goals". */
  characteristic: string;
  description: string;
}
