/**
 * Criteria that cannot be used as they stand: settings that their kind refuses, a question about the wrong subject, a
 * fact by which nobody is judged. Editors keep them while they are written and say so before publishing; a pack leaves
 * them out when it is written and refuses them when it is read. Kinds that this version does not know are left alone.
 */
import { forbiddenAsk, forbiddenFactIn } from './forbidden-facts';
import { checkParams, criterionKind } from './kinds';
import { shortName } from './short-names';

interface Asked {
  kind: string;
  params: unknown;
}

interface Trouble {
  /** The member at fault; null when it is the criterion as a whole. */
  member: 'kind' | 'params' | null;
  /** For a person who looks at the criterion: "Give a lower end, an upper end or both, the lower first." */
  why: string;
  /** For a person who looks at a file, behind the path of the member. */
  inFile: string;
}

/** Null when the criterion can be used, or when nobody here can tell. */
export function troubleWith({ kind: id, params }: Asked, about: 'account' | 'person'): Trouble | null {
  const fact = about === 'person' ? forbiddenFactIn(id) : null;
  if (fact) {
    const why = `nobody is judged by ${fact} here: move it to the persona's document, where people can read it`;
    return { member: 'kind', why, inFile: `is "${id}", and ${why}` };
  }
  const kind = criterionKind(id);
  if (!kind) return null;
  const asked = about === 'person' ? forbiddenAsk(id, params) : null;
  if (asked) return { member: null, why: asked, inFile: asked };
  if (kind.about !== about && kind.needs.length > 0) {
    const [home, other] = about === 'account' ? ['an ICP', 'a persona'] : ['a persona', 'an ICP'];
    const why = `asks about ${kind.about === 'person' ? 'a person' : 'a company'} and cannot stand in ${home}: move it to ${other}`;
    return { member: 'kind', why, inFile: `is "${id}", which ${why}` };
  }
  const checked = checkParams(id, params);
  return checked.ok ? null : { member: 'params', why: checked.error.replace(/^\w+: /, ''), inFile: `do not suit "${id}": ${checked.error}` };
}

export interface Unfinished {
  /** The criterion's own id. */
  id: string;
  /** "Employees". */
  name: string;
  why: string;
}

export function unfinishedAmong(criteria: readonly (Asked & { id: string })[], about: 'account' | 'person'): Unfinished[] {
  return criteria.flatMap((criterion) => {
    const trouble = troubleWith(criterion, about);
    return trouble ? [{ id: criterion.id, name: shortName(criterion.kind), why: trouble.why }] : [];
  });
}
