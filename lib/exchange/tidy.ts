/**
 * One walk over parsed JSON before its shape is checked: refuses members that a pack must not carry, and takes out
 * characters that nobody can see (bidi overrides, controls), because a name could read differently from what it is.
 */
import { isPersonMember } from './forbidden-members';
import { pathOf } from './json-guard';

export interface Tidied {
  value: unknown;
  /** Paths of members that a pack must not carry. */
  personal: string[];
  /** Paths of texts from which invisible characters were taken. */
  hidden: string[];
}

/** Controls and bidi marks; line breaks and tabs stay, and so do the joiners that emoji and some scripts need. */
const hiddenCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;

export function tidy(root: unknown): Tidied {
  const personal: string[] = [];
  const hidden: string[] = [];
  const walk = (value: unknown, path: (string | number)[]): unknown => {
    if (typeof value === 'string') {
      const seen = value.replace(hiddenCharacters, '');
      if (seen !== value) hidden.push(pathOf(path));
      return seen;
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        if (isPersonMember(name)) personal.push(pathOf([...path, name]));
        return [name, walk(member, [...path, name])];
      }),
    );
  };
  return { value: walk(root, []), personal, hidden };
}
