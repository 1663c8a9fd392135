/**
 * Who may say something. Only the extension's own pages may: never a page, a frame in a page, another extension, or
 * a sender that does not say where it comes from (trust finding T02; Firefox leaves `origin` out, so the address decides).
 */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
}

/** @param ownBase `chrome-extension://<id>/` or `moz-extension://<uuid>/`. */
export function isOwnPage(sender: Sender | undefined, ownId: string, ownBase: string): boolean {
  if (!sender || sender.id !== ownId || !ownBase.endsWith('/')) return false;
  if (typeof sender.url !== 'string' || !sender.url.startsWith(ownBase)) return false;
  if (sender.frameId !== undefined && sender.frameId !== 0) return false;
  return sender.origin === undefined || `${sender.origin}/` === ownBase;
}
