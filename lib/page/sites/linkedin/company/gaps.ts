/** What a company page could have shown and did not, and where it would stand: the about tab holds most, jobs and people their counts. */

import { labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import { knowsLanguage } from '@/lib/language/labels/label-words';
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

/** Rows of a list whose label is not known. */
const unknownRows = ({ outline }: Page, { root, layout }: Subject): number =>
  layout === 'public'
    ? 0
    : outline.pairs.filter(
        ({ label, values: [value] }) =>
          inRange(root, value!.line) && labelOf(label) === null && outline.lines[value!.line]!.node.closest('dd') !== null,
      ).length;

/** An about tab in a language that we cannot read: it says so, or it has a list of rows of which no label is known. */
const isForeign = (page: Page, subject: Subject): boolean =>
  subject.tab === 'about' && (!knowsLanguage(page.outline.language) || unknownRows(page, subject) >= 4);

export function gaps(page: Page, subject: Subject, found: ReadonlySet<SignalKey>): Gap[] {
  const { home, rows, tab, layout } = subject;
  const all: Gap[] = [];
  const add = (key: SignalKey, state: Gap['state'], openNext: string | null): void => {
    if (!found.has(key)) all.push({ key, state, openNext });
  };
  const foreign = isForeign(page, subject);
  const seen = (rows.length > 0 && !foreign) || layout === 'public';
  const unseen: Gap['state'] = foreign ? 'unreadable' : 'not-loaded';
  /** A row that is missing may be one whose label is not known. */
  const missing: Gap['state'] = unknownRows(page, subject) > 0 ? 'unreadable' : 'absent';
  /** What only words can tell. */
  const told: Gap['state'] = knowsLanguage(page.outline.language) ? 'absent' : 'unreadable';
  const about = tab === 'about' ? null : `${home}about/`;
  for (const [key, label] of rowKeys) {
    if (rowOf(subject, label) !== null) add(key, 'unreadable', null);
    else if (seen) add(key, missing, null);
    else add(key, unseen, about);
  }
  for (const key of besideRows) add(key, seen ? 'absent' : unseen, seen ? null : about);
  if (layout === 'public') {
    add('company.followers', told, null);
    add('company.employeesOnLinkedIn', told, null);
    add('company.funding', 'absent', null);
    add('company.hiring', 'hidden', null);
    return all;
  }
  /** A tab that the page does not have shows nothing; without any tabs in sight nobody can know. */
  const inTab = (key: SignalKey, name: string): void => {
    const exists = subject.tabs.size === 0 || subject.tabs.has(name);
    add(key, tab === name || !exists ? 'absent' : 'not-loaded', tab === name || !exists ? null : `${home}${name}/`);
  };
  if (told === 'unreadable') add('company.followers', told, null);
  else add('company.followers', 'not-loaded', tab === '' ? null : home);
  if (seen) inTab('company.employeesOnLinkedIn', 'people');
  else add('company.employeesOnLinkedIn', unseen, about);
  add('company.funding', tab === '' ? 'absent' : 'not-loaded', tab === '' ? null : home);
  inTab('company.hiring', 'jobs');
  if (subject.tabs.has('insights')) inTab('company.growth', 'insights');
  return all;
}
