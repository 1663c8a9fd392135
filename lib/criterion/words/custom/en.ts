/** A fact that only the user keeps. */
import { either, number, range } from '../../wording';

type Value = string | number | boolean;

const said = (value: Value) => (typeof value === 'number' ? number(value) : String(value));

export default {
  anyOf: (values: readonly string[]) => either(values),
  exactly: said,
  between: (min: number | undefined, max: number | undefined) => range(min, max),
  nobodyNoted: (attribute: string) => `Nobody has noted ${attribute} yet`,
  noted: (attribute: string, value: Value) => `${attribute}: ${said(value)}`,
  noNumber: ', and that is no number',
  say: (attribute: string, wanted: string) => `${attribute}: ${wanted}`,
  ask: (attribute: string) => `How is it with ${attribute}?`,
};
