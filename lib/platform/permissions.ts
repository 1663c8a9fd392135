/** The one optional host: asked for on a click, withdrawn by the user at any time, never assumed. */
import { browser } from './browser';

/** The host that the panel may follow when the user allows it. */
const linkedInOrigin = 'https://www.linkedin.com/*';

export const mayFollowLinkedIn = (): Promise<boolean> => browser.permissions.contains({ origins: [linkedInOrigin] });

/** Call it first thing in a click: Firefox loses the gesture after any await (trust finding T43). */
export const requestLinkedIn = (): Promise<boolean> => browser.permissions.request({ origins: [linkedInOrigin] });
