/**
 * What can go wrong in the panel, as it is written where it is thrown (a test compares). There it stays English, because
 * the workspace and the command line meet the same errors; the panel says it in its own language.
 */
export default {
  pageWentAway: 'The page went away while it was being read. Press the button again.',
  noAnswer: 'Fitglass did not answer. If it was just updated, close and reopen the panel.',
  notUnderstood: 'Fitglass does not understand this value. Write it as the example shows.',
  criterionGone: 'This criterion is no longer there. Read the page again, then repeat.',
  rowGone: 'This row is no longer on the page. Scroll back to it, read the page again, then repeat.',
  readingGone: 'What was read of this page is no longer kept. Read the page again, then repeat.',
  updated: 'Fitglass was updated while this page was open. Close this page and open it again.',
  workspaceDeleted: 'This workspace was deleted while the page was open. Reload the page.',
  noStorage: (cause: string) => `The browser could not open Fitglass's storage (${cause}). Restart the browser; if it stays, restore your last pack.`,
  noWorkspaces: (cause: string) => `The browser could not open Fitglass's list of workspaces (${cause}). Restart the browser.`,
  noSample: (id: string) => `There is no sample named “${id}”. Choose one in the workspace.`,
  doesNotAddUp: (why: string) => `The page was not read: what came back does not add up (${why}). Reload the page and press the button again.`,
  notAReading: 'What came back from this page is not a reading. Reload the page and press the button again.',
  strangeKind: (kind: string) => `A reading of the kind ${kind} cannot come from this address. Open the page itself and press the button there.`,
};
