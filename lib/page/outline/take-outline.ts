/**
 * Takes the outline of a document: walks it and its same-origin frames in slices, writes nothing, listens to
 * nothing. A frame may hold the page that the person really sees (research: linkedin-dom §3), so each
 * frame's document is a root section of its own, after the document that holds the frame.
 */
import { assemble } from './assemble';
import type { Outline } from './outline';
import type { RawWalk } from './raw';
import { sliceMilliseconds, type YieldNow, yieldToPage } from './slices';
import { Walk } from './walk';

/** Documents walked at most; pages full of advertising frames are foreign-origin and do not count. */
const mostDocuments = 12;
/** Below this share of shown text a page is taken to wait for a script that will not run, and counts as shown. */
const leastShown = 0.02;

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

async function walk(document: Document, looksAtStyles: boolean, yieldNow: YieldNow): Promise<RawWalk> {
  const pass = new Walk(document, looksAtStyles);
  let started = performance.now();
  while (!pass.advance(() => performance.now() - started > sliceMilliseconds)) {
    await yieldNow();
    started = performance.now();
  }
  return pass.raw;
}

async function walkAsShown(document: Document, yieldNow: YieldNow): Promise<RawWalk> {
  if (typeof document.body?.checkVisibility !== 'function') return walk(document, false, yieldNow);
  const raw = await walk(document, true, yieldNow);
  if (raw.shown >= raw.characters * leastShown) return raw;
  return walk(document, false, yieldNow);
}

/** @param options.yieldNow gives the page a turn between slices; for tests and benchmarks. */
export async function takeOutline(document: Document, options: { yieldNow?: YieldNow; url?: string } = {}): Promise<Outline<Element>> {
  const yieldNow = options.yieldNow ?? yieldToPage;
  const walks: RawWalk[] = [];
  const waiting: Document[] = [document];
  while (waiting.length > 0 && walks.length < mostDocuments) {
    const raw = await walkAsShown(waiting.shift()!, yieldNow);
    walks.push(raw);
    for (const frame of raw.frames) {
      const inner = documentIn(frame);
      if (inner !== null) waiting.push(inner);
    }
  }
  await yieldNow();
  return assemble(document, options.url ?? document.URL, walks, yieldNow);
}
