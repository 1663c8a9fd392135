/**
 * Reads a template of the user: text with slots and conditions in square brackets.
 *
 *   Hello [first name], … [if proof] Here is a result: [proof] [end] [if no proof] … [end]
 *
 *   text ──"["──► what stands up to "]" ──► slot · if · end · [[ is a bracket · else: an error with its line and place
 *
 * Whatever is wrong is named with its place and how to mend it; a template with an error is kept and never used.
 */
import { plain } from '@/lib/language/plain-text';
import { inWords } from '../in-words';
import { isSlot, type SlotName, slotNames } from './slots';

export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: SlotName }
  | { kind: 'if'; name: SlotName; when: boolean; inside: TemplateNode[] };

export interface TemplateError {
  /** Range in the text. */
  from: number;
  to: number;
  /** Counted from 1. */
  line: number;
  column: number;
  say: string;
}

export interface ParsedTemplate {
  nodes: TemplateNode[];
  errors: TemplateError[];
}

interface Open {
  node: Extract<TemplateNode, { kind: 'if' }>;
  from: number;
  to: number;
}

/** The slot whose letters are closest; null when none is near. */
function nearest(name: string): SlotName | null {
  const letters = (text: string) => new Set(plain(text).replace(/[^\p{L}]/gu, ''));
  const wanted = letters(name);
  const scored = slotNames
    .map((slot) => {
      const has = letters(slot);
      const common = [...wanted].filter((letter) => has.has(letter)).length;
      return { slot, score: common / Math.max(wanted.size, has.size, 1) };
    })
    .toSorted((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 0.6 ? scored[0].slot : null;
}

const oldSlot = /\{\{\s*([^{}]*?)\s*\}\}/g;

export function parseTemplate(text: string): ParsedTemplate {
  const says = inWords().template;
  const errors: TemplateError[] = [];
  const root: TemplateNode[] = [];
  const opened: Open[] = [];
  const into = () => opened.at(-1)?.node.inside ?? root;
  const wrong = (from: number, to: number, say: string): undefined => {
    const before = text.slice(0, from).split('\n');
    errors.push({ from, to, line: before.length, column: before.at(-1)!.length + 1, say });
  };
  const addText = (words: string) => {
    const last = into().at(-1);
    if (last?.kind === 'text') last.text += words;
    else if (words !== '') into().push({ kind: 'text', text: words });
  };

  for (const match of text.matchAll(oldSlot)) {
    const name = match[1]!.replaceAll('_', ' ');
    const meant = isSlot(name) ? name : nearest(name);
    wrong(match.index, match.index + match[0].length, says.otherTools(match[0], `[${meant ?? 'company'}]`));
  }

  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('[', at);
    if (next < 0) {
      addText(text.slice(at));
      break;
    }
    addText(text.slice(at, next));
    if (text[next + 1] === '[') {
      addText('[');
      at = next + 2;
      continue;
    }
    const end = text.indexOf(']', next);
    if (end < 0 || text.slice(next, end).includes('\n')) {
      wrong(next, next + 1, says.neverClosed);
      addText('[');
      at = next + 1;
      continue;
    }
    bracket(
      text
        .slice(next + 1, end)
        .trim()
        .replace(/\s+/g, ' ')
        .toLowerCase(),
      next,
      end + 1,
    );
    at = end + 1;
  }
  for (const { node, from, to } of opened) wrong(from, to, says.noEnd(`[if ${node.when ? '' : 'no '}${node.name}]`));
  return { nodes: root, errors: errors.toSorted((a, b) => a.from - b.from) };

  function bracket(inside: string, from: number, to: number): undefined {
    if (inside === 'end') {
      if (opened.length === 0) return wrong(from, to, says.noIf);
      opened.pop();
      return undefined;
    }
    const condition = /^if (no )?(.+)$/.exec(inside);
    const name = condition ? condition[2]! : inside;
    if (!isSlot(name)) {
      const meant = nearest(name);
      addText(text.slice(from, to));
      const found = `[${condition ? `if ${name}` : name}]`;
      const all = () => slotNames.map((slot) => `[${slot}]`).join(', ');
      return wrong(from, to, meant ? says.noSlot(found, `[${condition ? 'if ' : ''}${meant}]`) : says.noSlotOf(found, all()));
    }
    if (!condition) {
      into().push({ kind: 'slot', name });
      return undefined;
    }
    const node = { kind: 'if' as const, name, when: !condition[1], inside: [] };
    into().push(node);
    opened.push({ node, from, to });
    return undefined;
  }
}
