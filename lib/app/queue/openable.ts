/** An address that a press of the user may open: https only; a website that was written without it is tried with it. */
export function openable(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address.replace(/^http:/, 'https:'));
  return url?.protocol === 'https:' ? `${url.origin}${url.pathname}` : null;
}
