/**
 * List values of several looks become one list: each item once, with the words of every page that named it. A list that
 * the user wrote replaces all others, because leaving an item out is a statement too.
 */
import { limits } from '@/lib/kernel/limits';
import { fold } from '@/lib/kernel/text';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Place, Role, SignalKey, Technology } from '@/lib/signal/vocabulary';
import { bareName } from './company-name';
import { distinctEvidence, fromUser, type Look } from './look';
import { samePlace } from './value-rules';

/** Under which text an item is one item, and the text by which evidence names it. */
interface ItemRule {
  same: (item: never) => string;
  name: (item: never) => string;
}

const text: ItemRule = { same: (item: string) => fold(item), name: (item: string) => item };
const itemRules: { readonly [Key in SignalKey]?: ItemRule } = {
  'company.locations': { same: samePlace, name: (item: Place) => item.text },
  'company.technologies': { same: (item: Technology) => fold(item.name), name: (item: Technology) => item.name },
  'company.customers': { same: bareName, name: (item: string) => item },
  'company.partners': { same: bareName, name: (item: string) => item },
  'company.competitors': { same: bareName, name: (item: string) => item },
  'person.experience': { same: (item: Role) => `${fold(item.title)}|${bareName(item.company)}|${item.from ?? ''}`, name: (item: Role) => item.title },
};

/** Keys that describe one moment: only the newest look counts, because yesterday's functions are not today's. */
const momentary = new Set<SignalKey>(['person.functions']);

/** @param looks answerable looks at one list key, newest first. */
export function uniteLists(key: SignalKey, looks: readonly Look[]): { value: unknown[]; confidence: number; evidence: SourcedEvidence[] } {
  const byUser = looks.find((look) => fromUser(look.evidence));
  const counted = byUser ? [byUser] : momentary.has(key) ? looks.slice(0, 1) : looks;
  const rule = itemRules[key] ?? text;
  const items = new Map<string, unknown>();
  for (const look of counted) {
    for (const item of look.value as unknown[]) {
      const same = rule.same(item as never);
      if (!items.has(same)) items.set(same, item);
    }
  }
  const value = (key === 'person.experience' ? roles([...items.values()] as Role[]) : [...items.values()]).slice(0, limits.listItems);
  const kept = new Set(value.map((item) => fold(rule.name(item as never))));
  const evidence = counted.flatMap((look) => look.evidence).filter((each) => each.item === undefined || kept.has(fold(each.item)));
  return { value, confidence: Math.max(...counted.map((look) => look.confidence)), evidence: distinctEvidence(evidence, limits.listItems * 2) };
}

/** Newest first; a role without dates gives way to the same role with dates. */
function roles(found: readonly Role[]): Role[] {
  const key = (role: Role) => `${fold(role.title)}|${bareName(role.company)}`;
  const dated = new Set(found.filter((role) => role.from !== null).map(key));
  const order = (role: Role) => `${role.to === null ? '9' : '0'}${role.from ?? ''}`;
  return found
    .filter((role) => role.from !== null || !dated.has(key(role)))
    .toSorted((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
}
