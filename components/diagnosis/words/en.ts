/** English. */
export default {
  copy: 'Copy a report',
  gone: 'The page is gone. Press the Fitglass button on it and try again.',
  copied: 'Copied. ',
  notAllowed: 'The browser did not allow copying. Select the text below. ',
  holdsNoWords: 'It says how the page is laid out and holds no words of it.',
  see: 'See what it says',
  theReport: 'The report',
  rowsNotLoaded: 'Some rows are not loaded yet',
  identityUnproven: 'The page does not say whose it is',
  notAll: 'Fitglass did not understand all of this page',
  couldNotRead: (fields: string) => `Fitglass could not read: ${fields}`,
  more: (count: number) => `${count} more`,
  unknownForm: 'It stands on the page in a form that is not known yet.',
  typeIt: 'Type it in',
  /** By the code of a problem; readers say it in English. */
  problem: (_code: string, say: string) => say,
  /** What was looked for, each as it is called inside a sentence. */
  sourceFailed: (fields: string) => `One way of finding ${fields} did not work on this page; others were tried.`,
};
