/**
 * Which language the panel speaks. Chosen once, before anything is drawn, from what the browser itself is set to; a page
 * never decides it. A language is offered to everybody when every sentence of the panel is there in it (decision 0019);
 * one that is being written can be looked at with `?lang=…`, for those who write it.
 */

/** Complete: a browser set to one of these gets it. */
const finished: readonly string[] = ['en', 'de'];
/** Begun: only on request. */
const begun: readonly string[] = [];

let current = 'en';

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * @param browserTag what the browser is set to, BCP 47: `de-AT`.
 * @param asked what the address asks for, if anything.
 * @returns the language to use; English for everything else.
 */
export function chooseInterfaceLanguage(browserTag: string, asked: string | null | undefined = null): string {
  if (asked && [...finished, ...begun].includes(baseOf(asked))) return baseOf(asked);
  return finished.includes(baseOf(browserTag)) ? baseOf(browserTag) : 'en';
}

export const speak = (language: string): void => {
  current = language;
};

/** As a BCP 47 tag for dates and numbers, too: British English and German. */
export const spoken = (): string => current;
export const spokenTag = (): string => (current === 'en' ? 'en-GB' : current);
