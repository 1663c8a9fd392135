/** What a document says about itself outside its visible text. Parsed once per read, capped, never trusted blindly. */
import { clean } from '@/lib/kernel/text';

export interface EmbeddedData {
  /** Flattened JSON-LD nodes (`@graph` opened), top-level first; `depth` 0 = top level. */
  jsonLd: { node: Record<string, unknown>; depth: number }[];
  /** `meta[name|property|itemprop]`, name lower case, in document order. */
  meta: { name: string; content: string }[];
  /** Absolute `link[rel=canonical]`. */
  canonical: string | null;
}

/** Honest pages carry under ten blocks of a few kilobytes; shops list every product in one of some hundred. */
const caps = { blocks: 20, blockCharacters: 400_000, nodes: 400, depth: 5, metas: 300, metaCharacters: 4_000, addressCharacters: 4_000 } as const;

/**
 * What of one node is handed on. A node stands inside its parent and again by itself, so without these a block of a
 * megabyte would leave the page several times over; and messages between processes refuse values that nest deeply.
 */
const nodeCaps = { depth: 6, items: 100, text: 4_000 } as const;
/** For all nodes of a page together. */
const allNodes = { values: 20_000, characters: 600_000 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Content-management systems wrap the block in comment or CDATA marks. */
function parseBlock(text: string): unknown {
  const body = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, '')
    .trim();
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

class Copier {
  private values: number = allNodes.values;
  private characters: number = allNodes.characters;

  get isFull(): boolean {
    return this.values <= 0 || this.characters <= 0;
  }

  /** A copy within the caps; what is too deep is null. */
  copy(value: unknown, depth = 0): unknown {
    this.values -= 1;
    if (this.isFull) return null;
    if (typeof value === 'string') {
      const text = value.slice(0, nodeCaps.text);
      this.characters -= text.length;
      return text;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= nodeCaps.depth) return null;
    if (Array.isArray(value)) return value.slice(0, nodeCaps.items).map((each) => this.copy(each, depth + 1));
    return this.record(value as Record<string, unknown>, depth);
  }

  record(node: Record<string, unknown>, depth = 0): Record<string, unknown> {
    const names = Object.keys(node).slice(0, nodeCaps.items);
    return Object.fromEntries(
      names.filter((name) => name !== '__proto__' && name.length <= 100).map((name) => [name, this.copy(node[name], depth + 1)]),
    );
  }
}

/** Copies of the nodes as far as the caps allow, the first ones first. */
export function boundedNodes(nodes: EmbeddedData['jsonLd']): EmbeddedData['jsonLd'] {
  const copier = new Copier();
  const copies: EmbeddedData['jsonLd'] = [];
  for (const { node, depth } of nodes) {
    if (copier.isFull) break;
    copies.push({ node: copier.record(node), depth });
  }
  return copies;
}

function jsonLdOf(document: Document): EmbeddedData['jsonLd'] {
  const waiting: { value: unknown; depth: number }[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, caps.blocks)) {
    const text = script.textContent ?? '';
    if (text.length <= caps.blockCharacters) waiting.push({ value: parseBlock(text), depth: 0 });
  }
  const nodes: EmbeddedData['jsonLd'] = [];
  for (let at = 0; at < waiting.length && nodes.length < caps.nodes; at += 1) {
    const { value, depth } = waiting[at]!;
    if (Array.isArray(value)) for (const each of value.slice(0, caps.nodes)) waiting.push({ value: each, depth });
    else if (isRecord(value)) {
      const graph = value['@graph'];
      if (graph !== undefined) waiting.push({ value: graph, depth });
      if (Object.keys(value).some((name) => !name.startsWith('@')) || value['@type'] !== undefined) nodes.push({ node: value, depth });
      if (depth >= caps.depth) continue;
      for (const [name, each] of Object.entries(value))
        if (name !== '@graph' && typeof each === 'object') waiting.push({ value: each, depth: depth + 1 });
    }
  }
  return boundedNodes(nodes.sort((one, other) => one.depth - other.depth));
}

function metaOf(document: Document): EmbeddedData['meta'] {
  const metas: EmbeddedData['meta'] = [];
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, caps.metas)) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clean((element.getAttribute('content') ?? '').slice(0, caps.metaCharacters));
    if (name && name.length <= 200 && content !== '') metas.push({ name: name.trim().toLowerCase(), content });
  }
  return metas;
}

function canonicalOf(document: Document): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!href || href.length > caps.addressCharacters) return null;
  const url = URL.parse(href, document.baseURI);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Never throws for anything a page may hold; broken blocks are left out. */
export function readEmbedded(document: Document): EmbeddedData {
  return { jsonLd: jsonLdOf(document), meta: metaOf(document), canonical: canonicalOf(document) };
}
