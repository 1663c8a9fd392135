import { browser } from './browser';

/** WXT types only the messages that it saw when it last prepared; ours are checked by the tests of `_locales`. */
const { i18n } = browser as { i18n: { getMessage: (name: string) => string } };

/**
 * The language in which the browser shows our button, its menu and our entry in the list of extensions: `de`. The browser
 * chose it among our `_locales` after its own menus, so button and panel never speak two languages.
 */
export const browserLanguage = (): string => i18n.getMessage('language');
