/**
 * Stands in for `webextension-polyfill` in builds for Chrome (decision 0004). From the Chrome that we ask for on, every
 * call that `lib/platform` makes gives a promise by itself, and the wrapper would be read anew at each press of the button.
 */
export default (globalThis as { chrome?: unknown }).chrome;
