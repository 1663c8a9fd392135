/** Addresses from pages are data: only http and https may ever become something to press. */
export function webAddress(text: string | null | undefined): URL | null {
  if (!text) return null;
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** Host without "www." for reading; null when the text is no web address. */
export function hostOf(text: string | null | undefined): string | null {
  return webAddress(text)?.hostname.replace(/^www\./, '') ?? null;
}

/** The same page whatever its query, fragment, "www." or closing slash: readers note an address in its canonical form. */
export function samePage(one: string, other: string): boolean {
  const path = (text: string) => {
    const url = webAddress(text);
    return url && `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`;
  };
  return one === other || (path(one) !== null && path(one) === path(other));
}
