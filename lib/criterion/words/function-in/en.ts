/** What the person works on. */
import { both, either, quoted } from '../../wording';
import { functionName } from '../functions/en';

const named = (slugs: readonly string[]) => slugs.map(functionName);

export default {
  wanted: (any: readonly string[]) => either(named(any)),
  noTitle: 'No page has given a title',
  doesNotSay: (titles: readonly string[]) => `${both(quoted(titles))} ${titles.length === 1 ? 'does' : 'do'} not say what the person works on`,
  worksIn: (functions: readonly string[], titles: readonly string[] | null) =>
    `Works in ${both(named(functions))}${titles ? `, from ${both(quoted(titles))}` : ''}`,
  say: (any: readonly string[]) => `works in ${either(named(any))}`,
  ask: (any: readonly string[]) => `Who is responsible for ${either(named(any))} at your company?`,
};
