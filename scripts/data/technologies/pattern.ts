/**
 * Regular expressions of other people, made safe for text that anybody may have written: parsed, stripped of what only
 * versions need, their repetitions bounded, and their cost estimated. What cannot be made safe is refused.
 */

export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'set'; source: string }
  | { kind: 'edge'; source: string }
  | { kind: 'group'; choices: Node[][] }
  | { kind: 'repeat'; of: Node; least: number; most: number; lazy: boolean };

/** Why a pattern is left out. */
export class Refused extends Error {}

const sets = 'dDwWsS';
const edges = 'bB';
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

class Parser {
  private at = 0;

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  all(): Node[][] {
    const choices = this.choices();
    if (this.at < this.source.length) throw new Refused('unbalanced');
    return choices;
  }

  private choices(): Node[][] {
    const choices: Node[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        choices.push([]);
      } else choices.at(-1)!.push(this.repeated(this.atom()));
    }
    return choices;
  }

  private atom(): Node {
    const sign = this.source[this.at++]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '\\') return this.escaped();
    /* "tag.vendor.com": whoever wrote this meant the dot of a host. */
    if (sign === '.')
      return /^\w\.\w$/.test(this.source.slice(this.at - 2, this.at + 1)) ? { kind: 'text', text: '.' } : { kind: 'set', source: '.' };
    if (sign === '^' || sign === '$') return { kind: 'edge', source: sign };
    if ('*+?'.includes(sign)) throw new Refused('unbalanced');
    return { kind: 'text', text: sign };
  }

  private group(): Node {
    if (this.source[this.at] === '?') {
      if (this.source[this.at + 1] !== ':') throw new Refused('looks around');
      this.at += 2;
    }
    const choices = this.choices();
    if (this.source[this.at++] !== ')') throw new Refused('unbalanced');
    return { kind: 'group', choices };
  }

  private set(): Node {
    const from = this.at - 1;
    if (this.source[this.at] === '^') this.at += 1;
    for (; this.source[this.at] !== ']'; this.at += 1) {
      if (this.at >= this.source.length) throw new Refused('unbalanced');
      if (this.source[this.at] === '\\') this.at += 1;
    }
    this.at += 1;
    return { kind: 'set', source: this.source.slice(from, this.at) };
  }

  private escaped(): Node {
    const sign = this.source[this.at++];
    if (sign === undefined || /[1-9ckpPux]/.test(sign)) throw new Refused('looks back');
    if (sets.includes(sign)) return { kind: 'set', source: `\\${sign}` };
    if (edges.includes(sign)) return { kind: 'edge', source: `\\${sign}` };
    return { kind: 'text', text: controls[sign] ?? sign };
  }

  private repeated(of: Node): Node {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(this.source.slice(this.at, this.at + 12));
    if (!match) return of;
    this.at += match[0].length;
    const [, sign, from, comma, to, lazy] = match;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most =
      sign === '?' ? 1 : sign !== undefined ? Number.POSITIVE_INFINITY : comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: 'repeat', of, least, most, lazy: lazy === '?' };
  }
}

/** The alternatives of a pattern. @throws Refused for look-around, back references and broken patterns. */
export const parsePattern = (source: string): Node[][] => new Parser(source).all();

/** Neighbouring letters as one text; groups with one choice opened. */
export function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const opened = node.kind === 'group' && node.choices.length === 1 ? joined(node.choices[0]!) : [node];
    for (const each of opened) {
      const last = result.at(-1);
      if (each.kind === 'text' && last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: last.text + each.text };
      else result.push(each);
    }
  }
  return result;
}

const isOptional = (node: Node | undefined): boolean =>
  node?.kind === 'repeat'
    ? node.least === 0 || isOptional(node.of)
    : node?.kind === 'group' && node.choices.some((choice) => choice.every(isOptional));

/** Without what may be missing at either end: it never decides whether the pattern is there. */
export function trimmed(nodes: readonly Node[]): Node[] {
  let [from, to] = [0, nodes.length];
  while (from < to && isOptional(nodes[from])) from += 1;
  while (to > from && isOptional(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

/** Texts that stand in everything that the nodes match. */
export function surely(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node.text];
    if (node.kind === 'repeat' && node.least > 0) return surely(joined([node.of]));
    return [];
  });
}

/** Everything that short lists of choices can be, so that each has a text of its own; at most `most`. */
export function spelledOut(nodes: readonly Node[], most: number): Node[][] {
  let made: Node[][] = [[]];
  for (const node of nodes) {
    const choices: Node[][] = node.kind === 'group' ? node.choices : [[node]];
    if (made.length * choices.length > most) made = made.map((each) => [...each, node]);
    else made = made.flatMap((each) => choices.map((choice) => [...each, ...choice]));
  }
  return made.map(joined);
}

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** @param most repetitions where the pattern sets no bound. */
export function written(nodes: readonly Node[], most: number): string {
  return nodes
    .map((node): string => {
      if (node.kind === 'text') return escapeText(node.text);
      if (node.kind === 'group') return `(?:${node.choices.map((choice) => written(choice, most)).join('|')})`;
      if (node.kind !== 'repeat') return node.source;
      const inner = written([node.of], most);
      const one = node.of.kind === 'text' && node.of.text.length > 1 ? `(?:${inner})` : inner;
      const bound = node.most === Number.POSITIVE_INFINITY ? Math.max(most, node.least) : node.most;
      return `${one}${node.least === 0 && bound === 1 ? '?' : `{${node.least},${bound}}`}${node.lazy ? '?' : ''}`;
    })
    .join('');
}

/** Ways in which the nodes may be cut up on one start: the product of their repetitions. @throws Refused for repeated repetitions. */
function ways(nodes: readonly Node[], most: number, inside: boolean): number {
  return nodes.reduce((product, node) => {
    if (node.kind === 'group') return product * node.choices.reduce((sum, choice) => sum + ways(choice, most, inside), 0);
    if (node.kind !== 'repeat') return product;
    const times = node.most === Number.POSITIVE_INFINITY ? Math.max(most, node.least) : node.most;
    if (times > 1 && inside) throw new Refused('repeats repetitions');
    return product * ways([node.of], most, times > 1) * Math.max(1, times - node.least);
  }, 1);
}

/** Characters of the longest value that a pattern is held against (`snapshotCaps`, lib/page/sources/traces.ts). */
const valueCharacters = 500;

/** Upper bound of the steps on the worst value: starts that get past the leading text, times the ways from there. */
export function costOf(nodes: readonly Node[], most: number): number {
  const [first] = nodes;
  const starts = first?.kind === 'edge' && first.source === '^' ? 1 : valueCharacters / (first?.kind === 'text' ? first.text.length : 1);
  return starts * ways(nodes, most, false);
}
