/**
 * Failures that Fitglass expects. Each has a name that code can branch on and a message that tells a
 * person what happened, where, and what to do next. Anything else that is thrown is a bug and stays loud.
 */
export type ExpectedErrorName =
  | 'bad-usage'
  | 'bad-input'
  | 'bad-pack'
  | 'no-permission'
  | 'restricted-page'
  | 'storage-newer'
  | 'storage-unavailable'
  | 'lost-answer';

export class ExpectedError extends Error {
  override readonly name: ExpectedErrorName;

  /** @param name what code branches on. @param message one sentence: what, where, how to mend. */
  constructor(name: ExpectedErrorName, message: string) {
    super(message);
    this.name = name;
  }
}
