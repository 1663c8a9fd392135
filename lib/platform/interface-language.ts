import { browser } from './browser';

/** What the browser's own menus speak, BCP 47: `de-AT`. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
