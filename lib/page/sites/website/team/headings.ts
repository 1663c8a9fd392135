/** Which kind of heading stands over a line of a page: of the company's own people, or of others. */
import { isAbout } from '@/lib/language/site-words/site-words';
import type { Line } from '../../../outline/outline';
import { personName } from '../names/person-name';

export class Headings {
  private readonly stack: { level: number; group: 'team' | 'outsiders' | null }[] = [];

  see({ text, level, href }: Line): void {
    const group = text.length > 120 ? null : isAbout('outsiders', text) ? 'outsiders' : isAbout('team', text) ? 'team' : null;
    if (level === 0 && (group === null || href !== null)) return;
    const rank = level || 6.5;
    if (level > 0 && group === null && personName(text) !== null) return;
    while (this.stack.length > 0 && this.stack.at(-1)!.level >= rank) this.stack.pop();
    this.stack.push({ level: rank, group });
  }

  /** The nearest heading that says something. A heading that says nothing known ends what a plain line said. */
  over({ level }: Line): 'team' | 'outsiders' | null {
    for (const { level: rank, group } of this.stack.toReversed()) if (group !== null && (level === 0 || rank < level || rank === 6.5)) return group;
    return null;
  }
}
