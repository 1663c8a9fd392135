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
const caps = { blocks: 20, blockCharacters: 400_000, nodes: 400, depth: 5, metas: 300, metaCharacters: 4_000 } as const;

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
  return nodes.sort((one, other) => one.depth - other.depth);
}

function metaOf(document: Document): EmbeddedData['meta'] {
  const metas: EmbeddedData['meta'] = [];
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, caps.metas)) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clean((element.getAttribute('content') ?? '').slice(0, caps.metaCharacters));
    if (name && content !== '') metas.push({ name: name.trim().toLowerCase(), content });
  }
  return metas;
}

function canonicalOf(document: Document): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!href) return null;
  const url = URL.parse(href, document.baseURI);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Never throws for anything a page may hold; broken blocks are left out. */
export function readEmbedded(document: Document): EmbeddedData {
  return { jsonLd: jsonLdOf(document), meta: metaOf(document), canonical: canonicalOf(document) };
}
