/** Where somebody is in the workspace: the part of the address after `#`, so that every place can be linked and gone back to. */
export interface Route {
  /** Id of a screen: `icp`. */
  screen: string;
  /** What the screen shows: a record's id. */
  id: string | null;
  /** A place within it: `criteria`. */
  part: string | null;
}

/** `#icp/dataspark/criteria`; anything missing is null, and an empty hash is the first screen. */
export function readRoute(hash: string): Route {
  const [screen, id, part] = hash
    .replace(/^#/, '')
    .split('/')
    .map((piece) => {
      try {
        return decodeURIComponent(piece);
      } catch {
        return piece;
      }
    });
  return { screen: screen || 'profiles', id: id || null, part: part || null };
}

export function hashOf(screen: string, id?: string | null, part?: string | null): string {
  return `#${[screen, id, part]
    .filter((piece) => piece !== null && piece !== undefined)
    .map((piece) => encodeURIComponent(piece))
    .join('/')}`;
}

const opened = 'criterion.';

/** The part of an editor's address that opens one criterion. */
export const criterionPart = (criterion: string): string => `${opened}${criterion}`;

/** The criterion that a part names, or null. */
export const criterionOf = (part: string | null): string | null => (part?.startsWith(opened) ? part.slice(opened.length) : null);
