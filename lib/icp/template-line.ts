/** A line of a template: its name in the document, and the question that it answers. */
export interface TemplateLine {
  characteristic: string;
  /** What to write, as a question to oneself. */
  ask: string;
}
