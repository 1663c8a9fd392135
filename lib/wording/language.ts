/**
 * Which language the panel speaks. Chosen once, before anything is drawn, from what the browser itself is set to; a page
 * never decides it. A browser is offered a language by our `_locales`, and only when every sentence of the panel is there
 * in it (decision 0019); one that has words here and no `_locales` yet is shown with `?lang=…`, to those who write it.
 */

/** Languages that have words. */
const languages: readonly string[] = ['en', 'de'];

let current = 'en';

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * @param browserTag what the browser is set to, BCP 47: `de-AT`.
 * @param asked what the address asks for, if anything.
 * @returns the language to use; English for everything else.
 */
export function chooseInterfaceLanguage(browserTag: string, asked: string | null | undefined = null): string {
  return [asked ?? '', browserTag].map(baseOf).find((language) => languages.includes(language)) ?? 'en';
}

export const speak = (language: string): void => {
  current = language;
};

/** As a BCP 47 tag for dates and numbers, too: British English and German. */
export const spoken = (): string => current;
export const spokenTag = (): string => (current === 'en' ? 'en-GB' : current);
