/** Everything that the template editor offers to put in: blocks, slots and conditions, each with what it does. */
import { capital } from '@/lib/kernel/capital';
import type { TemplateBlock } from './blocks';
import { type SlotName, slotHelp, slotNames } from './slots';

export const partGroups = ['Blocks', 'Slots', 'Conditions'] as const;
export type PartGroup = (typeof partGroups)[number];

export interface TemplatePart {
  id: string;
  group: PartGroup;
  /** What stands in the list. */
  name: string;
  help: string;
  /** What goes into the text: around what is selected when there is an `after`. */
  before: string;
  after?: string;
}

/** When a condition holds; goes on from "when". */
const known: Readonly<Record<SlotName, string>> = {
  'first name': 'a page names them',
  name: 'a page names them',
  company: 'a page names the company',
  title: 'a page names their title',
  fact: 'a page has words to quote',
  pain: 'a pain fits them',
  problem: 'the pain says what is hard about it',
  outcome: 'the pain says what solved would mean',
  question: 'the pain has a question',
  proof: 'a proof of yours fits',
  product: 'your product is written down',
};

/** Says the same as `name`. */
const conditions = slotNames.filter((slot) => slot !== 'first name');

export const templateParts = (blocks: readonly TemplateBlock[]): TemplatePart[] => [
  ...blocks.map(({ name, help, text }): TemplatePart => ({ id: `block ${name}`, group: 'Blocks', name, help, before: text })),
  ...slotNames.map(
    (slot): TemplatePart => ({ id: slot, group: 'Slots', name: `[${slot}]`, help: `${capital(slotHelp[slot])}.`, before: `[${slot}]` }),
  ),
  ...conditions.flatMap((slot) => [
    condition(`if ${slot}`, `Kept only when ${known[slot]}.`),
    condition(`if no ${slot}`, `Left out when ${known[slot]}.`),
  ]),
];

function condition(asked: string, help: string): TemplatePart {
  return { id: asked, group: 'Conditions', name: `[${asked}] … [end]`, help, before: `[${asked}]`, after: '[end]' };
}

/** Those in whose name or help every typed word stands; those with all of them in the name first. */
export function findParts(parts: readonly TemplatePart[], typed: string): TemplatePart[] {
  const words = typed.toLowerCase().replace(/[[\]]/g, ' ').split(/\s+/).filter(Boolean);
  const inAll = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = parts.filter(({ name, help, group }) => inAll(`${name} ${help} ${group}`));
  return found.toSorted((a, b) => Number(inAll(b.name)) - Number(inAll(a.name)));
}

export interface WithPart {
  text: string;
  /** What is selected afterwards: nothing behind a block or slot, what stands under a condition. */
  from: number;
  to: number;
}

/** Puts a part in the place of what is selected. A block is a paragraph of its own; a condition closes around the selection. */
export function putIn(text: string, from: number, to: number, { group, before, after }: Pick<TemplatePart, 'group' | 'before' | 'after'>): WithPart {
  const head = text.slice(0, from);
  const tail = text.slice(to);
  if (after !== undefined) {
    const inside = text.slice(from, to);
    const start = from + before.length;
    return { text: `${head}${before}${inside}${after}${tail}`, from: start, to: start + inside.length };
  }
  const gap = (side: string, breaks: number) => (group !== 'Blocks' || side.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks)));
  const above = gap(head, /\n*$/.exec(head)![0].length);
  const below = gap(tail, /^\n*/.exec(tail)![0].length);
  const at = from + above.length + before.length;
  return { text: `${head}${above}${before}${below}${tail}`, from: at, to: at };
}
