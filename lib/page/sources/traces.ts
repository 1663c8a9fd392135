/**
 * What tools leave in a page's markup: addresses of scripts, styles, pictures and frames, what small scripts load,
 * `meta`, ids, names of attributes and custom elements, names of cookies. Which tool leaves what is known outside the
 * page (`lib/technology`). No class names (they style), no values of cookies or data, and nothing of this on LinkedIn
 * (decision 0010).
 */
import { clean } from '@/lib/kernel/text';
import { sliceMilliseconds, type YieldNow } from '../outline/slices';
import { attributeNamesOf, attributeOf, baseOf, findAllIn, tagOf } from '../outline/tree';
import { type Trace, traceCaps } from './trace';

const elements = { addressed: 600, scripts: 100, scriptCharacters: 20_000, fallbackCharacters: 4_000, all: 6_000 } as const;
/** Ids kept of one kind of element. */
const mostIds = 150;
const idCharacters = 80;

const addressed = 'script[src],link[href],iframe[src],form[action],img[src],source[src],video[src],embed[src],object[data]';
const addressAttribute = (tag: string): string => (tag === 'link' ? 'href' : tag === 'form' ? 'action' : tag === 'object' ? 'data' : 'src');
/** Links to other versions of the page say nothing about what it is made with. */
const otherPages = /\b(?:canonical|alternate|next|prev|author|me|license|help|search|bookmark|shortlink|amphtml)\b/i;

/** An address up to its first parameter: those behind it tell pixels who the visitor is. */
const withoutVisitor = /^[^?&#]*(?:\?[^&#]{0,60})?/;

/** A script that puts another one into the page. */
const loads = /\.src\s*=|\bimport\(|\bgetScript\b/;
const loadable = /^(?:|module|text\/(?:javascript|plain|ecmascript)|application\/(?:javascript|ecmascript))$/i;
const addressInScript = /(?:https?:)?\/\/[a-z\d][a-z\d.-]{2,80}\.[a-z]{2,12}(?=["'`/?:])(?:\/[\w./?=&%~+-]{0,150})?/gi;

class Traces {
  readonly list: Trace[] = [];
  private readonly seen = new Set<string>();
  private readonly counts = new Map<string, number>();
  private room: number = traceCaps.characters;

  get isFull(): boolean {
    return this.room <= 0 || this.list.length >= traceCaps.traces;
  }

  add(element: string, attribute: string, value: string): void {
    const key = `${element} ${attribute} ${value}`;
    if (this.isFull || key.length > traceCaps.value || this.seen.has(key)) return;
    this.room -= key.length;
    if (this.room <= 0) return;
    this.seen.add(key);
    this.list.push([element, attribute, value]);
  }

  /** Adds up to `most` values of one attribute. */
  addSome(element: string, attribute: string, value: string, most: number): void {
    const key = `${element} ${attribute}`;
    const count = this.counts.get(key) ?? 0;
    if (count >= most || value.trim() === '') return;
    this.counts.set(key, count + 1);
    this.add(element, attribute, clean(value.slice(0, idCharacters)));
  }

  address(element: string, attribute: string, stated: string | null, base: string): void {
    if (stated === null || stated.length > 2_000) return;
    const url = URL.parse(stated, base);
    if (url !== null && /^https?:$/.test(url.protocol))
      this.add(element, attribute, withoutVisitor.exec(url.href)![0].slice(0, traceCaps.value - 40));
  }
}

function addAddressed(traces: Traces, root: Element, base: string): void {
  let count = 0;
  for (const element of findAllIn(root, addressed)) {
    const tag = tagOf(element);
    if (tag === 'img' && ++count > elements.addressed) continue;
    if (tag === 'link' && otherPages.test(attributeOf(element, 'rel') ?? '')) continue;
    traces.address(tag, addressAttribute(tag), attributeOf(element, addressAttribute(tag)), base);
  }
}

/** Addresses in short scripts whose only work is to load another one; data that a page carries along is no such script. */
function addLoaded(traces: Traces, root: Element): void {
  let count = 0;
  for (const script of findAllIn(root, 'script:not([src])')) {
    if (++count > elements.scripts) break;
    const text = script.textContent ?? '';
    if (text.length > elements.scriptCharacters || !loadable.test((attributeOf(script, 'type') ?? '').trim()) || !loads.test(text)) continue;
    for (const [address] of text.replaceAll('\\/', '/').matchAll(addressInScript))
      traces.address('script', 'loads', address, 'https://page.invalid/');
  }
}

/** Pixels and frames for visitors without scripts; with scripts on, their markup is text. */
function addFallbacks(traces: Traces, root: Element, base: string): void {
  let count = 0;
  for (const element of findAllIn(root, 'noscript')) {
    if (++count > elements.scripts) break;
    const text = (element.textContent ?? '').slice(0, elements.fallbackCharacters).replaceAll('&amp;', '&');
    for (const [, address = ''] of text.matchAll(/\ssrc=["']([^"'\s<>]{4,500})["']/g)) traces.address('noscript', 'src', address, base);
  }
}

function addMetas(traces: Traces, root: Element): void {
  let count = 0;
  for (const element of findAllIn(root, 'meta')) {
    if (++count > elements.scripts) break;
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'http-equiv');
    if (name) traces.add('meta', clean(name.slice(0, idCharacters)).toLowerCase(), clean((attributeOf(element, 'content') ?? '').slice(0, 300)));
  }
}

/** The browser's own getter: a page may name a picture "cookie" and so hide the real one. Sandboxed pages have none. */
function addCookies(traces: Traces, document: Document): void {
  try {
    const stated: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get?.call(document) ?? '';
    for (const pair of String(stated).slice(0, 20_000).split(';').slice(0, 100)) traces.addSome('cookie', 'name', pair.split('=')[0]!, 100);
  } catch {
    // Cookies are refused to this page, so it has none.
  }
}

const tells = (tag: string, name: string): boolean =>
  name === 'id' ||
  ((name.includes('-') || name.includes(':')) && !name.startsWith('aria-')) ||
  ((tag === 'html' || tag === 'body') && !/^(?:class|style|lang|dir|on\w+)$/.test(name));

async function addNames(traces: Traces, root: Element, yieldNow: YieldNow): Promise<void> {
  let count = 0;
  let started = performance.now();
  for (const element of [root, ...findAllIn(root, '*')]) {
    if (++count > elements.all || traces.isFull) return;
    const tag = tagOf(element).slice(0, idCharacters);
    if (tag.includes('-')) traces.addSome('element', 'name', tag, mostIds);
    for (const name of attributeNamesOf(element)) {
      if (name.length > idCharacters || !tells(tag, name)) continue;
      if (name === 'id') traces.addSome(tag, name, attributeOf(element, name) ?? '', mostIds);
      else traces.add(tag, name, '');
    }
    if ((count & 127) !== 0 || performance.now() - started < sliceMilliseconds) continue;
    await yieldNow();
    started = performance.now();
  }
}

/** In the order of what tells most, because the caps cut from the end. Only reads; never throws for anything a page may hold. */
export async function readTraces(document: Document, yieldNow: YieldNow): Promise<Trace[]> {
  const traces = new Traces();
  const root = document.documentElement;
  if (root === null) return traces.list;
  addMetas(traces, root);
  addCookies(traces, document);
  addLoaded(traces, root);
  addAddressed(traces, root, baseOf(root));
  addFallbacks(traces, root, baseOf(root));
  await yieldNow();
  await addNames(traces, root, yieldNow);
  return traces.list;
}
