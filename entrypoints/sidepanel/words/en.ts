/** English. `name` is whom it was done to. */
export default {
  /** In place of a name that nobody knows. */
  it: 'it',
  shown: {
    shown: 'Shown on the page: the words are selected.',
    'not-found': 'We could not see these words on the page any more. They may be folded away or have changed; read the page again.',
    gone: 'The page beside is another one by now. Press the Fitglass button on it first.',
  },
  copied: 'Copied. Paste it where you talk to them.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  saved: (name: string) => `Saved ${name}.`,
  alreadySaved: (name: string) => `${name} is already saved.`,
  removed: (name: string) => `Removed ${name} from what you saved.`,
  ruledOut: (name: string) => `Ruled out ${name}.`,
  alreadyRuledOut: (name: string) => `You ruled ${name} out already.`,
  isBack: (name: string) => `${name} is back.`,
  keptValue: (key: string) => `Kept your value: ${key}.`,
  removedValue: (key: string) => `Removed your value: ${key}.`,
  noteKept: (name: string) => `Note on ${name} kept.`,
  contacted: (name: string) => `Noted: contacted ${name} today.`,
  nextTouch: (name: string, when: string) => `Next touch with ${name} ${when}.`,
  inQueue: (place: number, of: number, name: string) => `${place} of ${of}: ${name}.`,
  emptyQueue: 'Nobody is in the queue. Save somebody, or put them on a list.',
  noSheet: (name: string) => `You ruled ${name} out, so there is no call sheet.`,
  sheetOfOne: 'A call sheet is about one company or person. Open their page first.',
  nobodyHere: 'There is nobody on this page to save or rule out.',
  row: {
    noAddress: 'The page shows no address for this row.',
    /** The user's keys for the next row and the one before; null when keys are off. */
    goToOne: (keys: readonly [next: string, before: string] | null) =>
      keys ? `Go to a row first, with ${keys[0]} and ${keys[1]}.` : 'Go to a row first.',
  },
};
