/** Open roles in a function. */
import { counted, either, quoted } from '../../wording';
import { functionName } from '../functions/en';

const named = (functions: readonly string[]) => either(functions.map((slug) => functionName(slug).toLowerCase()));

export default {
  wanted: (functions: readonly string[], min: number) => `${min > 1 ? `${counted(min, 'role')} in ` : ''}${named(functions)}`,
  nothing: 'No page has shown its open roles',
  found: (count: number, functions: readonly string[], titles: readonly string[]) =>
    `${counted(count, 'open role')} in ${named(functions)}${titles.length > 0 ? `: ${quoted(titles).join(', ')}` : ''}`,
  noRoles: 'No open roles',
  noneFits: (roles: number) => `${counted(roles, 'open role')}, none of them fits`,
  noneShownFits: (roles: number | undefined) =>
    `${roles === undefined ? 'Some open roles' : counted(roles, 'open role')}, none of the shown ones fits`,
  say: (functions: readonly string[], min: number) => `hires for ${named(functions)}${min > 1 ? `, ${counted(min, 'role')} or more` : ''}`,
  ask: (functions: readonly string[]) => `Are you hiring for ${named(functions)}?`,
};
