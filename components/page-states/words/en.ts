/** English. */
export default {
  reading: 'Reading this page…',
  /** To a command of the browser's. */
  readAgain: 'Read again',
  notPressed: {
    title: 'Press the Fitglass button on this page',
    where: 'It stands in the browser’s toolbar, perhaps behind the puzzle piece. Fitglass reads a page only when you ask it to.',
    orFollow: 'Or let it follow you on LinkedIn',
    whatFollowing:
      'While this panel is open, it then reads the LinkedIn pages that you open yourself, without a press each time. The browser asks you first, and nothing leaves your browser.',
    follow: 'Follow on LinkedIn',
  },
  restricted: {
    title: 'The browser keeps this page to itself',
    why: 'Settings, new tabs and the extension store may not be read by any extension.',
    todo: 'Open a profile, a company page or a company’s website, then press the Fitglass button.',
  },
  unsupported: {
    title: 'Nothing to judge on this page',
    /** The host stands between the two. */
    before: 'This page of ',
    after: ' is not about one company or one person.',
    todo: 'Open a profile or a company page, or the company’s own website.',
  },
  failed: { title: 'That did not work', what: 'What failed: ' },
  empty: {
    title: 'Whom are you looking for?',
    loading: 'Loading the samples…',
    load: 'Load the sample profiles',
    openWorkspace: 'Open the workspace',
    /** Behind the name. */
    namedWasRead: ' was read, but there is nothing to compare with yet.',
    pageWasRead: 'The page was read, but there is nothing to compare with yet.',
    describe: 'Describe the company and the person that are ideal for you, or start with worked examples and change them later.',
  },
  stale: {
    title: 'The page is still changing',
    what: () => 'The address is already new, but what you see still belongs to the page before. Fitglass does not mix the two.',
    todo: 'Wait until the new page is there, then read again.',
  },
  notLoaded: {
    title: 'Not loaded yet',
    what: (kind: string) => `The part of this ${kind} that says whom it is about has not appeared.`,
    todo: 'Give it a moment, scroll a little if it stays empty, then read again. If the page says that it does not exist, open another one of the same subject.',
  },
  wall: {
    title: 'The page is behind a door',
    what: () => 'The site shows a sign-in, a check, a limit or a placeholder in place of the page itself.',
    todo: 'Once you can see the page yourself, read again.',
  },
  notAProfile: {
    title: 'Nobody to read here',
    what: (kind: string) => `The address looks like a ${kind}, but the page does not show one. It may have moved or been removed.`,
    todo: 'Check the address, or open the page again from a search.',
  },
  notSupported: {
    title: 'A layout we do not know yet',
    what: (kind: string) => `This ${kind} comes in a form that Fitglass has not learned, so nothing was read rather than something guessed.`,
    aboutPage: 'Its About page may work: open it and read again.',
    otherPage: 'Another page of the same subject may work: open it and read again.',
  },
};
