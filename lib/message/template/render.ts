/** Fills a template of the user, piece by piece, each with its source. A slot that nothing fills stays visible as a slot. */
import type { Sentence } from '../message';
import type { TemplateNode } from './parse';
import type { Fillings, SlotName } from './slots';

export interface Rendered {
  text: string;
  /** In order; together they are the text but for gaps that a condition left. */
  pieces: Sentence[];
  /** Slots that nothing fills here. */
  missing: SlotName[];
}

/** "[proof]." does not end twice where the proof has an end of its own. */
const afterSlot = (before: Sentence | undefined, text: string): string =>
  before && before.source.kind !== 'user' && /[.!?…]$/.test(before.text) ? text.replace(/^\.(?!\.)/, '') : text;

export function renderTemplate(nodes: readonly TemplateNode[], fillings: Fillings): Rendered {
  const pieces: Sentence[] = [];
  const missing = new Set<SlotName>();
  const walk = (list: readonly TemplateNode[]): void => {
    for (const node of list) {
      if (node.kind === 'text') pieces.push({ text: afterSlot(pieces.at(-1), node.text), source: { kind: 'user' } });
      else if (node.kind === 'if') {
        if ((fillings[node.name] !== undefined) === node.when) walk(node.inside);
      } else {
        const filling = fillings[node.name];
        if (!filling) missing.add(node.name);
        pieces.push(filling ? { text: filling.text, source: filling.source } : { text: `[${node.name}]`, source: { kind: 'user' } });
      }
    }
  };
  walk(nodes);
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, pieces, missing: [...missing] };
}
