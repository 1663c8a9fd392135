/**
 * Collects text into lines. A line is a run of text that nothing breaks: block boundaries and `<br>` end it,
 * inline elements flow on. What surrounds the text (section, link, list item …) is kept in `here`, which the scopes
 * of the walk set and restore.
 */
import { clean } from '@/lib/kernel/text';
import type { RawLine, RawLink, RawWalk } from './raw';
import { holds, parentElementOf } from './tree';

/** Characters of one line that are kept; the longest honest text (an About) has 2,600. */
export const lineCharacters = 20_000;
export const linkCharacters = 500;
/** Longer ones carry files (`data:`) or a page's state; they lead nowhere that a reader knows, and each line of the link would repeat them. */
export const addressCharacters = 4_000;
/** Links inside one another, which only scripts can build. */
export const mostLinks = 10;

/** What surrounds the text that comes next. */
export interface Surroundings {
  section: number;
  href: string | null;
  item: number | null;
  level: number;
  heading: Element | null;
  control: boolean;
  /** Inside `aria-hidden="true"`. */
  quiet: boolean;
}

/** Printable ASCII with single spaces: most lines, and nothing to clean. */
const alreadyClean = /^[!-~]{1,80}(?: [!-~]{1,80}){0,60}$/;
const hasWords = /[\p{L}\p{N}]/u;

export class LineMaker {
  readonly here: Surroundings = { section: 0, href: null, item: null, level: 0, heading: null, control: false, quiet: false };
  /** Links around the text, outermost first. */
  readonly openLinks: RawLink[] = [];
  private run: RawLine | null = null;

  constructor(private readonly raw: RawWalk) {}

  /** Index of the first line that can only begin after everything said so far. */
  get afterPending(): number {
    return this.raw.lines.length + (this.run === null ? 0 : 1);
  }

  /** The same, where pending text counts only if it is inside `aria-hidden`. */
  get afterQuiet(): number {
    return this.raw.lines.length + (this.run?.quiet === true ? 1 : 0);
  }

  add(element: Element, data: string): void {
    const { here } = this;
    if (this.run !== null && this.run.quiet !== here.quiet && hasWords.test(data) && hasWords.test(this.run.text)) this.flush();
    for (const link of this.openLinks) if (link.text.length < linkCharacters) link.text += data.slice(0, linkCharacters);
    const { run } = this;
    if (run === null) {
      this.run = { ...here, text: data, node: element, dropped: false };
      return;
    }
    if (run.text.length < lineCharacters) run.text += data;
    if (run.href !== here.href) run.href = null;
    if (run.heading !== here.heading) {
      run.heading = null;
      run.level = 0;
    }
    if (!here.control) run.control = false;
    for (let around = parentElementOf(run.node); around !== null && !holds(run.node, element); around = parentElementOf(around)) run.node = around;
  }

  /** White space between two pieces of one line. */
  space(): void {
    if (this.run !== null) this.run.text += ' ';
    this.spaceInLink();
  }

  /** Ends the line. */
  flush(): void {
    const { run } = this;
    if (run === null) return;
    this.run = null;
    if (!alreadyClean.test(run.text)) run.text = clean(run.text.slice(0, lineCharacters));
    if (run.text === '') return;
    this.raw.lines.push(run);
    this.spaceInLink();
  }

  private spaceInLink(): void {
    const link = this.openLinks.at(-1);
    if (link && link.text !== '') link.text += ' ';
  }
}
