/** What a company page could have shown and did not, and where it would stand: the about tab holds most, jobs and people their counts. */
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Page } from '@/lib/page/reader';
import type { Gap } from '@/lib/page/reading';
import { inRange } from '@/lib/page/sources/lines';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { rowOf } from './from-rows';
import type { Subject } from './subject';

/** Keys with a row of their own. */
const rowKeys: readonly [SignalKey, LabelName][] = [
  ['company.website', 'website'],
  ['company.industry', 'industry'],
  ['company.employees', 'company-size'],
  ['company.headquarters', 'headquarters'],
  ['company.founded', 'founded'],
  ['company.type', 'type'],
  ['company.specialties', 'specialties'],
];

const besideRows: readonly SignalKey[] = ['company.locations', 'company.cues'];

/** An about tab with a list of rows of which no label is known: the interface has a language that we cannot read. */
const isForeign = ({ outline }: Page, { root, tab }: Subject): boolean =>
  tab === 'about' &&
  outline.pairs.filter((pair) => inRange(root, pair.values[0]!.line) && outline.lines[pair.values[0]!.line]!.node.closest('dd') !== null).length >= 4;

export function gaps(page: Page, subject: Subject, found: ReadonlySet<SignalKey>): Gap[] {
  const { home, rows, tab, layout } = subject;
  const all: Gap[] = [];
  const add = (key: SignalKey, state: Gap['state'], openNext: string | null): void => {
    if (!found.has(key)) all.push({ key, state, openNext });
  };
  const seen = rows.length > 0 || layout === 'public';
  const unseen: Gap['state'] = isForeign(page, subject) ? 'unreadable' : 'not-loaded';
  const about = tab === 'about' ? null : `${home}about/`;
  for (const [key, label] of rowKeys) {
    if (rowOf(subject, label) !== null) add(key, 'unreadable', null);
    else if (seen) add(key, 'absent', null);
    else add(key, unseen, about);
  }
  for (const key of besideRows) add(key, seen ? 'absent' : unseen, seen ? null : about);
  if (layout === 'public') {
    add('company.followers', 'absent', null);
    add('company.employeesOnLinkedIn', 'absent', null);
    add('company.funding', 'absent', null);
    add('company.hiring', 'hidden', null);
    return all;
  }
  /** A tab that the page does not have shows nothing; without any tabs in sight nobody can know. */
  const inTab = (key: SignalKey, name: string): void => {
    const exists = subject.tabs.size === 0 || subject.tabs.has(name);
    add(key, tab === name || !exists ? 'absent' : 'not-loaded', tab === name || !exists ? null : `${home}${name}/`);
  };
  add('company.followers', 'not-loaded', tab === '' ? null : home);
  if (seen) inTab('company.employeesOnLinkedIn', 'people');
  else add('company.employeesOnLinkedIn', unseen, about);
  add('company.funding', tab === '' ? 'absent' : 'not-loaded', tab === '' ? null : home);
  inTab('company.hiring', 'jobs');
  return all;
}
