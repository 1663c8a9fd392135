/**
 * Waits, in the extension's own world of the page, until the page has become another one: a section that was scrolled
 * in, a card that arrived late. It only waits: it reads nothing out, and its one word of an answer says that a
 * reading would be worth it. A `MutationObserver` of another world is invisible to the page (decision 0013).
 *
 *   start ──► changes ──► calm for `calm` (at the latest `patience`) ──► measured: another page? ──► 'changed' | 'grown'
 *     └────────────────────────── after `longest`, or when a newer watcher starts ──────────────► 'quiet'
 */
import { measurePage, type PageMeasure, pageRoots } from './page-measure';

/** `grown`: much came in at once, as a section does. `quiet`: nothing happened that a reader could see. */
export type Watched = 'changed' | 'grown' | 'quiet';

/** Milliseconds. A value that appears is to join the verdict within a second, and reading takes up to 350 of it. */
const calm = 200;
const patience = 500;
/** Renewed by the panel after this time; so nothing outlives a closed panel by more than it (design §4 allows 25 s). */
const longest = 10_000;
/** A section of a profile has 30 elements and more, a chat message or a tick a few. */
const sectionElements = 15;

/** What one watcher leaves to the next one in the extension's own world. The page has no way to see it. */
interface World {
  /** `stop` is there while one is waiting. */
  fitglassWatch?: { stop?: () => void; seen: PageMeasure };
}

export function waitForChange(document: Document, world: object): Promise<Watched> {
  const own = world as World;
  own.fitglassWatch?.stop?.();
  const before = own.fitglassWatch?.seen ?? measurePage(pageRoots(document));
  return new Promise((resolve) => {
    const roots = pageRoots(document);
    let firstChange = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (answer: Watched, seen: PageMeasure) => {
      own.fitglassWatch = { seen };
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(bound);
      resolve(answer);
    };
    const measure = () => {
      firstChange = 0;
      const now = measurePage(pageRoots(document));
      if (now.elements === before.elements && now.text === before.text) return;
      end(now.elements >= before.elements + sectionElements ? 'grown' : 'changed', now);
    };
    const changed = () => {
      firstChange ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(measure, Math.max(0, Math.min(calm, firstChange + patience - Date.now())));
    };
    const observer = new MutationObserver(changed);
    for (const root of roots)
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['hidden', 'open', 'aria-hidden', 'aria-expanded'],
      });
    const bound = setTimeout(() => end('quiet', before), longest);
    own.fitglassWatch = { stop: () => end('quiet', before), seen: before };
    /* What happened between the last watcher and this one counts too. */
    changed();
  });
}
