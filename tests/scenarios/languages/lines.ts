/** Texts of one language of the interface and what they mean; wordings that are not known for certain stand side by side. */
export interface Lines {
  /** Text → start and end; "" is until today. */
  ranges: Record<string, [string, string]>;
  tenures: Record<string, number>;
  /** Text → label and number. */
  counts: Record<string, [string, number]>;
  sizes: Record<string, [number, number | null]>;
  labels: Record<string, string>;
  types: Record<string, string>;
  degrees: string;
  employment: string;
  modes: string;
}
