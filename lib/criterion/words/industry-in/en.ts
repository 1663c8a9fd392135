/** The line of business. */
import { either } from '../../wording';

export default {
  wanted: (industries: readonly string[]) => either(industries),
  nothing: 'No page has said what line of business it is in',
  cannotCompare: (text: string) => `“${text}” cannot be compared with what you want`,
  near: (text: string) => `${text}, which is near`,
  say: (industries: readonly string[]) => `industry ${either(industries)}`,
  ask: 'What is your main line of business?',
};
