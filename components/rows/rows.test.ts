/** Rows in words and in order. */
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import type { JudgedCriterion } from '@/lib/verdict/verdict';
import { speak } from '@/lib/wording/language';
import { orderMark, orderRows } from './order-rows';
import { RowItem } from './row-item';
import { RowNotes } from './row-notes';
import { noRowsWords, rowBand, rowLine, rowName, rowWhy, sayUnkeepable, sayUnknown, sayWhere } from './row-words';

const criterion = (id: string, answer: JudgedCriterion['answer'], because: string): JudgedCriterion => ({
  id,
  kind: 'title',
  mode: 'score',
  weight: 2,
  wanted: id,
  answer,
  degree: answer === 'met' ? 1 : answer === 'not-met' ? 0 : null,
  because,
  evidence: [],
});

const fitOf = (over: Partial<RowFit> = {}): RowFit => ({
  profile: { id: 'p', name: 'Operations lead', negative: false },
  band: 'strong',
  score: 80,
  low: 70,
  high: 90,
  coverage: 0.8,
  ruledOutBy: [],
  criteria: [criterion('a', 'met', 'Head of sales'), criterion('b', 'not-met', 'Lives in Spain'), criterion('c', 'unknown', 'Not known yet')],
  exclusions: [],
  unknowns: [],
  unknownKeys: [],
  ...over,
});

const subject = (over: Partial<RowSubject> = {}): RowSubject => ({
  id: 'linkedin:x',
  name: 'Ada Demo',
  fit: fitOf(),
  saved: false,
  ruledOut: null,
  notes: null,
  seenAt: null,
  url: 'https://www.linkedin.com/in/ada-demo/',
  ...over,
});

const row = (key: string, person: Partial<RowSubject> = {}, over: Partial<RowLook> = {}): RowLook => ({
  key,
  position: 0,
  about: 'person',
  person: subject(person),
  company: null,
  facts: { title: null, company: null, place: null, industry: null, employees: null },
  ...over,
});

const no = { about: 'person' as const, name: '', reason: 'Wrong role', at: '2026-11-20T09:00:00Z' };
const keys = (rows: readonly RowLook[]) => rows.map(({ key }) => key);

describe('the order of rows', () => {
  const rows = [
    row('out', { ruledOut: no }),
    row('weak', { fit: fitOf({ band: 'weak', score: 20 }) }),
    row('avoid', { fit: fitOf({ profile: { id: 'n', name: 'Agencies', negative: true } }) }),
    row('open', { fit: fitOf({ band: 'not-enough-known', score: 100, low: 10, high: 100 }) }),
    row('possible', { fit: fitOf({ band: 'possible', score: 60 }) }),
    row('strong', { fit: fitOf({ score: 80 }) }),
    row('stronger', { fit: fitOf({ score: 90 }) }),
  ].map((each, position) => ({ ...each, position }));

  test('is band, then score: what may still be good above what is weak, what is out last', () => {
    expect(keys(orderRows(rows, 'fit'))).toEqual(['stronger', 'strong', 'possible', 'open', 'weak', 'avoid', 'out']);
  });
  test('is that of the page when asked, and among equals', () => {
    expect(keys(orderRows(rows, 'page'))).toEqual(keys(rows));
    const equals = [row('b', {}, { position: 1 }), row('a', {}, { position: 0 })];
    expect(keys(orderRows(equals, 'fit'))).toEqual(['a', 'b']);
  });
  test('of too little known goes by the middle of what is possible, not by the score', () => {
    const open = (key: string, low: number, high: number, score: number) => row(key, { fit: fitOf({ band: 'not-enough-known', score, low, high }) });
    expect(keys(orderRows([open('all-or-nothing', 5, 100, 100), open('mostly-good', 35, 100, 90)], 'fit'))).toEqual([
      'mostly-good',
      'all-or-nothing',
    ]);
  });
  test('puts somebody at a company that is out behind others of the same band', () => {
    const atOut = row('at-out', { fit: fitOf({ score: 99 }) }, { company: subject({ fit: fitOf({ band: 'ruled-out' }) }) });
    expect(keys(orderRows([atOut, row('elsewhere')], 'fit'))).toEqual(['elsewhere', 'at-out']);
  });
  test('does not hang on what the user saved or ruled out', () => {
    expect(orderMark([row('a', { saved: true, ruledOut: no })])).toBe(orderMark([row('a')]));
    expect(orderMark([row('a', { fit: fitOf({ score: 10 }) })])).not.toBe(orderMark([row('a')]));
  });
});

test('a search that found nothing is told from one that has not loaded', () => {
  expect(noRowsWords([{ code: 'nothing-found', say: 'The page says that it found nothing.' }]).title).toBe('No results');
  expect(noRowsWords([]).title).toBe('No rows yet');
});

describe('a row that nothing can be kept of', () => {
  const hidden = row('hidden', { id: null, name: null });
  const one = row('one', { id: null });
  test('says that the page shows no address', () => {
    expect(sayUnkeepable(row('a'), [])).toBeNull();
    expect(sayUnkeepable(hidden, [hidden, row('hidden too', { id: null, name: null })])).toContain('no address for this row');
    expect(sayUnkeepable(one, [one])).toContain('no address for this row');
  });
  test('says that another one has the same name', () => {
    expect(sayUnkeepable(one, [one, row('two', { id: null, name: 'Áda  Demo' })])).toContain('Another row here shows the same name');
  });
});

describe('a row in words', () => {
  test('has a name, or says that it is not shown', () => {
    expect(rowName(row('a'))).toBe('Ada Demo');
    expect(rowName(row('a', { name: null }))).toBe('Name not shown');
  });
  test('says title and company of a person, industry, size and place of a company', () => {
    const facts = { title: 'Head of Sales', company: 'Halden', place: 'Bergen', industry: 'Software', employees: { min: 51, max: 200 } };
    expect(rowLine(row('a', {}, { facts }))).toEqual(['Head of Sales', 'Halden', 'Bergen']);
    expect(rowLine(row('a', {}, { facts: { ...facts, title: 'Head of Sales at Halden' } }))).toEqual(['Head of Sales at Halden', 'Bergen']);
    expect(rowLine(row('a', {}, { about: 'account', company: subject(), facts }))).toEqual(['Software', '51–200 employees', 'Bergen']);
  });
  test('says the user’s own no before any verdict', () => {
    expect(rowBand(row('a', { ruledOut: no })).word).toBe('Ruled out by you');
    expect(rowBand(row('a', {}, { company: subject({ ruledOut: no }) })).word).toBe('Company ruled out by you');
    expect(rowBand(row('a', { fit: null })).word).toBe('No persona yet');
  });
  test('gives the reason that says most', () => {
    expect(rowWhy(fitOf())).toBe('Head of sales');
    expect(rowWhy(fitOf({ band: 'weak' }))).toBe('Lives in Spain');
    expect(rowWhy(fitOf({ band: 'ruled-out', ruledOutBy: ['An agency'] }))).toBe('An agency');
    expect(rowWhy(fitOf({ profile: { id: 'n', name: 'Agencies', negative: true } }))).toBe('It matches “Agencies”, whom you stay away from');
    expect(rowWhy(fitOf({ criteria: [criterion('c', 'unknown', 'Not known yet')] }))).toBeNull();
  });
  test('names what is unknown in plain words, and counts the rest', () => {
    const unknown = (unknownKeys: RowFit['unknownKeys'], unknowns: RowFit['unknowns'] = []) => sayUnknown({ unknownKeys, unknowns });
    expect(unknown(['company.employees', 'company.headquarters'])).toBe('size and place');
    expect(unknown(['company.employees', 'company.headquarters', 'company.founded', 'company.industry', 'company.funding'])).toBe(
      'size, place, age and 2 more',
    );
    expect(unknown([])).toBeNull();
    expect(unknown([], [{ criterion: 'q', wanted: 'q', points: 1, openNext: null, question: 'Who?' }])).toBe('1 question');
  });
  test('names the page that would tell, its own when no better is known', () => {
    const open = (openNext: string | null) => fitOf({ unknowns: [{ criterion: 'c', wanted: 'c', points: 9, openNext, question: '' }] });
    expect(sayWhere(row('a', { fit: open('https://www.linkedin.com/in/ada-demo/details/skills/') }))).toBe('Their LinkedIn Skills list would tell');
    expect(sayWhere(row('a', { fit: open(null) }))).toBe('Their LinkedIn profile would tell');
    expect(sayWhere(row('a', { fit: open(null), url: null }))).toBeNull();
    expect(sayWhere(row('a', { fit: fitOf() }))).toBeNull();
  });
});

test('the notes that are open on a row begin anew for another person, also when the list shifts under them', () => {
  const form = (id: string) => {
    const props = {
      row: row('same place', { id }),
      lists: [],
      now: new Date(),
      onNoteRow: async () => true,
      onWrittenRow() {},
      onCloseNotesRow() {},
    };
    const { children } = RowNotes(props).props as { children: ReactElement };
    return children.key;
  };
  expect([form('linkedin:ada'), form('linkedin:ben')]).toEqual(['linkedin:ada', 'linkedin:ben']);
});

const nothing = () => {};
const events = {
  onOpen: nothing,
  onSaveRow: nothing,
  onUnsaveRow: nothing,
  onStartRuleOutRow: nothing,
  onCancelRuleOutRow: nothing,
  onRuleOutRow: nothing,
  onUndoRuleOutRow: nothing,
  onStartNotesRow: nothing,
  onCloseNotesRow: nothing,
  onNoteRow: async () => true,
  onWrittenRow: nothing,
};
const markup = (each: RowLook) =>
  renderToStaticMarkup(
    createElement(RowItem, {
      row: each,
      pageUrl: 'https://www.linkedin.com/search/results/people/',
      now: new Date('2026-11-29T12:00:00'),
      open: false,
      choosing: false,
      noting: false,
      unkeepable: sayUnkeepable(each, [each]),
      lists: [],
      onToggle: nothing,
      ...events,
    }),
  );
const drawn = (each: RowLook) =>
  markup(each)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('a person’s row says what is known of their company, by its name', () => {
  const noted = {
    text: '',
    nextTouch: null,
    lists: ['Autumn'],
    touches: [],
    band: null,
    answers: {},
    attributes: {},
    ratings: {},
    stage: 'repeat' as const,
  };
  const shown = drawn(row('a', {}, { company: subject({ id: 'linkedin:co', name: 'Halden Grid', notes: noted }) }));
  expect(shown).toContain('Halden Grid: On list “Autumn” · A customer');
});

test('what can be done with a row shows the key that does it, and none that would do nothing', () => {
  const keysOf = (each: RowLook) => [...markup(each).matchAll(/data-key="(.)"/g)].map(([, key]) => key);
  expect(keysOf(row('a'))).toEqual(['s', 'x', 'n', 'o']);
  expect(keysOf(row('a', { saved: true, ruledOut: no, url: null }))).toEqual(['n']);
});

describe('a row in German', () => {
  afterEach(() => speak('en'));
  test('is named, judged and asked about', () => {
    speak('de');
    expect(rowBand(row('a', { fit: null })).word).toBe('Noch keine Persona');
    expect(rowName(row('a', { name: null }))).toBe('Name nicht gezeigt');
    expect(rowWhy(fitOf({ profile: { id: 'n', name: 'Agencies', negative: true } }))).toBe('Passt zu „Agencies“, und das meiden Sie');
    expect(sayUnknown({ unknownKeys: ['company.employees', 'company.headquarters'], unknowns: [] })).toBe('Größe und Ort');
    const four: RowFit['unknownKeys'] = ['company.employees', 'company.headquarters', 'company.founded', 'company.industry'];
    expect(sayUnknown({ unknownKeys: four, unknowns: [] })).toBe('Größe, Ort, Alter und 1 weitere Angabe');
    expect(sayUnknown({ unknownKeys: [...four, 'company.funding'], unknowns: [] })).toBe('Größe, Ort, Alter und 2 weitere Angaben');
    expect(noRowsWords([]).title).toBe('Noch keine Zeilen');
  });

  test('is drawn with the user’s own words as they are', () => {
    speak('de');
    const text = drawn(row('a', { ruledOut: { ...no, at: '2026-11-28T11:00:00Z' }, saved: true }));
    expect(text).toContain(' Ausgeschlossen ');
    expect(text).toContain('Sie haben dies gestern ausgeschlossen , weil: „ Wrong role “');
    expect(text).toContain('Wieder aufnehmen');
    expect(drawn(row('b', { seenAt: '2026-11-20T09:00:00Z' }))).toContain('Am 20. November angesehen');
  });
});
