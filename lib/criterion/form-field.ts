/** A field from which the editor draws itself. */
export interface FormField {
  param: string;
  label: string;
  kind: 'number' | 'text' | 'words' | 'choice' | 'choices' | 'industries' | 'places' | 'functions';
  options?: readonly string[];
  hint?: string;
  /** What was written here for DataSpark, the worked profile of the editors. */
  example: string;
}
