/**
 * Tools that a page says the company uses. A name alone says nothing: vendors name what they integrate with, agencies
 * what they sell, articles what they compare. So a name counts only
 * - behind words of use ("we use", "runs on", "our stack:", "migrated to"; in job advertisements "experience with"), up
 *   to the end of that list ("we use HubSpot to reach Salesforce users" names HubSpot only),
 * - before "is our CRM" and the like,
 * - under a heading that announces the stack, or
 * - as the host of a link that only a customer has (`acme.zendesk.com`).
 * What customers use ("if you use Shopify") and what was left behind ("moved from Zendesk") does not count.
 */
import type { PageFacts } from '@/lib/page/reading';
import { type KnownTool, namesAny, toolsAt } from './known-tools';
import { toolOfLink } from './tool-links';
import { usageWords } from './usage-words';

export interface NamedTechnology {
  name: string;
  category: string;
  /** The sentence, or the address of the link. */
  quote: string;
  section: string;
  source: 'line' | 'href';
}

/** Sentences are looked at up to here; longer ones are lists of everything. */
const longestSentence = 1_000;

/** Distinct tools in the order of the page; the first place that proves each is kept. Linear in the length of the facts. */
export function technologiesNamedIn(facts: Pick<PageFacts, 'lines' | 'links'>): NamedTechnology[] {
  const found = new Map<string, NamedTechnology>();
  const add = ({ name, category }: KnownTool, quote: string, section: string, source: NamedTechnology['source']): void => {
    if (!found.has(name)) found.set(name, { name, category, quote, section, source });
  };
  const { stackHeading } = usageWords();
  const seen = new Set<string>();
  for (const { text, section } of facts.lines) {
    const announced = stackHeading.test(section);
    for (const sentence of text.split(/(?<=[.!?])\s+(?=[A-ZÀ-ÞĀ-ɏ\d])/)) {
      const part = sentence.slice(0, longestSentence);
      if (seen.has(part)) continue;
      seen.add(part);
      for (const tool of announced ? toolsAt(part, part) : usedIn(part)) add(tool, part, section, 'line');
    }
  }
  for (const { href } of facts.links) {
    const tool = toolOfLink(href);
    if (tool) add(tool, href, '', 'href');
  }
  return [...found.values()];
}

function usedIn(sentence: string): KnownTool[] {
  const tools: KnownTool[] = [];
  if (!namesAny(sentence)) return tools;
  const { asksFor, belongsToOthers, endOfList, negated, usage, usageBehind } = usageWords();
  for (const match of sentence.matchAll(usage)) {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    if ((asksFor.test(match[0]) ? negated : belongsToOthers).test(before)) continue;
    const rest = sentence.slice(match.index + match[0].length);
    const stop = rest.search(endOfList);
    tools.push(...toolsAt(stop < 0 ? rest : rest.slice(0, stop), sentence));
  }
  const behind = usageBehind.exec(sentence);
  if (behind) tools.push(...toolsAt(sentence.slice(Math.max(0, behind.index - 40), behind.index + 1), sentence));
  return tools;
}
