/**
 * Technologies by what they leave in a page's markup. For every trace only the rules are looked at that share four
 * letters with it, and only those whose literal stands in it run a pattern:
 *
 *   traces ─► rules that share letters ─► literal stands there ─► pattern ─► confidence ≥ 50 ─► implied ─► excluded
 */
import { siteOfHost } from '@/lib/kernel/site';
import type { Trace } from '@/lib/page/sources/trace';
import { type FingerprintTable, gramLetters, type Rule } from './fingerprint-table';
import { standsAt } from './stand';

export interface FoundTechnology {
  name: string;
  category: string;
  /** The matching string of the source; of an implied technology that of the one which implies it. */
  quote: string;
  source: 'script' | 'meta' | 'cookie' | 'href' | 'derived';
}

/** Less is a guess. */
const enough = 50;
/** Patterns run for one page; honest pages need some hundred. */
const mostPatterns = 3_000;
const addresses: ReadonlySet<string> = new Set(['src', 'href', 'action', 'data', 'loads', 'url']);

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'i');
    patterns.set(source, pattern);
  }
  return pattern;
}

interface Found {
  confidence: number;
  quote: string;
  source: FoundTechnology['source'];
  rules: Set<Rule>;
}

const sourceOf = ([element, attribute]: Trace): FoundTechnology['source'] =>
  element === 'script' && (attribute === 'src' || attribute === 'loads')
    ? 'script'
    : element === 'cookie'
      ? 'cookie'
      : addresses.has(attribute)
        ? 'href'
        : 'meta';

/** What matched, as it stood: the address, the content, or the name when the rule asks for no more. */
const quoteOf = ([, attribute, value]: Trace, [, , literal, pattern]: Rule): string =>
  value !== '' && (literal !== '' || pattern) ? value : attribute;

/** Where rules about this trace are kept. */
function channelsOf([element, attribute]: Trace): string[] {
  if (attribute === 'loads') return ['script src', '* src'];
  if (element === 'cookie' || element === 'page' || element === 'element') return [element];
  if (element === 'meta') return [`meta ${attribute}`];
  return addresses.has(attribute) ? [`${element} ${attribute}`, '* src'] : [`${element} ${attribute}`, `* ${attribute}`];
}

class Search {
  readonly found = new Map<number, Found>();
  private left = mostPatterns;

  constructor(
    private readonly table: FingerprintTable,
    private readonly site: string | null,
  ) {}

  look(trace: Trace): void {
    const lower = trace[2].toLowerCase();
    for (const channel of channelsOf(trace)) {
      if (!Object.hasOwn(this.table.rules, channel)) continue;
      const rules = this.table.rules[channel]!;
      if (rules['']) this.tryAll(rules[''], trace, lower);
      for (let at = 0; at + gramLetters <= lower.length; at += 1) {
        const gram = lower.slice(at, at + gramLetters);
        if (Object.hasOwn(rules, gram)) this.tryAll(rules[gram]!, trace, lower);
      }
    }
  }

  private tryAll(rules: readonly Rule[], trace: Trace, lower: string): void {
    for (const rule of rules) {
      const [technology, stand, literal, pattern = '', confidence = 100] = rule;
      const known = this.found.get(technology);
      if (known && (known.confidence >= 100 || known.rules.has(rule))) continue;
      if (!lower.includes(literal) || (trace[1] === 'loads' && stand !== 'host')) continue;
      if (pattern !== '' && this.left-- <= 0) continue;
      if (!standsAt(stand, lower, literal, pattern === '' ? null : patternOf(pattern), this.site)) continue;
      if (known) {
        known.confidence += confidence;
        known.rules.add(rule);
      } else this.found.set(technology, { confidence, quote: quoteOf(trace, rule), source: sourceOf(trace), rules: new Set([rule]) });
    }
  }
}

/** Adds what the found ones imply, and drops what lacks its requirement or is excluded. */
function related({ technologies }: FingerprintTable, found: Map<number, Found>): Map<number, Found> {
  const kept = new Map([...found].filter(([, { confidence }]) => confidence >= enough));
  for (const [technology] of kept) {
    const { requires, requiresCategory } = technologies[technology]![2] ?? {};
    if (!requires && !requiresCategory) continue;
    const met =
      requires?.some((each) => kept.has(each)) ||
      [...kept.keys()].some((each) => each !== technology && requiresCategory?.includes(technologies[each]![1]));
    if (!met) kept.delete(technology);
  }
  for (const technology of [...kept.keys()]) for (const each of technologies[technology]![2]?.excludes ?? []) kept.delete(each);
  // A map hands out what is added while it is walked, so that what is implied implies further.
  for (const [technology, { confidence, quote }] of kept) {
    for (const [implied, trust] of technologies[technology]![2]?.implies ?? []) {
      const sum = Math.min(confidence, trust);
      if (sum >= enough && !kept.has(implied)) kept.set(implied, { confidence: sum, quote, source: 'derived', rules: new Set() });
    }
  }
  return kept;
}

/**
 * Those that tell a salesperson most stand first.
 * @param url the page's own address, which tells who hosts it.
 */
export function technologiesByFingerprint(traces: readonly Trace[], url: string, table: FingerprintTable): FoundTechnology[] {
  const search = new Search(table, siteOfHost(URL.parse(url)?.hostname ?? ''));
  for (const trace of [...traces, ['page', 'url', url.slice(0, 500)] as Trace]) search.look(trace);
  const order = ([one]: [number, Found], [other]: [number, Found]) => table.technologies[one]![1] - table.technologies[other]![1];
  return [...related(table, search.found)].sort(order).map(([technology, { quote, source }]) => {
    const [name, category] = table.technologies[technology]!;
    return { name, category: table.categories[category]!, quote, source };
  });
}
