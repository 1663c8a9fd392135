import { describe, expect, it } from 'vitest';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { PageKind } from '@/lib/page/page-kind';
import type { Reading } from '@/lib/page/reading';
import type { Persona } from '@/lib/persona/persona';
import type { Signal } from '@/lib/signal/signal';
import type { SignalKey, SignalValues } from '@/lib/signal/vocabulary';
import { type Qualified, qualify } from './qualify';

const today = new Date('2026-11-21T12:00:00Z');
type Facts = { [Key in SignalKey]?: SignalValues[Key] };
const page = (kind: PageKind, url: string, facts: Facts, more: Partial<Reading> = {}): Reading => ({
  url,
  canonicalUrl: url,
  kind,
  reader: `${kind}@1`,
  refusal: null,
  signals: Object.entries(facts).map(
    ([key, value]) =>
      ({ key, value, confidence: 0.9, evidence: [{ quote: `${key} here`, section: 'Top', source: 'label', prefix: 'x' }] }) as unknown as Signal,
  ),
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 1,
  ...more,
});
const ada = (facts: Facts) =>
  page('linkedin/person', 'https://www.linkedin.com/in/ada-demo/', { 'person.name': 'Ada Demo', 'person.title': 'Head of Sales', ...facts });
const ben = page('linkedin/person', 'https://www.linkedin.com/in/ben-demo/', { 'person.name': 'Ben Demo', 'person.company': 'Otherworks' });
const northwind = page('linkedin/company', 'https://www.linkedin.com/company/northwind-demo/', {
  'company.name': 'Northwind',
  'company.employees': { min: 51, max: 200 },
});
const otherworks = page('linkedin/company', 'https://www.linkedin.com/company/otherworks-demo/', {
  'company.name': 'Otherworks',
  'company.employees': { min: 1001, max: 5000 },
});
const refused = page('linkedin/company', 'https://www.linkedin.com/company/walled-demo/', {}, { refusal: 'wall' });

const size = (id: string, min: number, max: number): Icp => ({
  id,
  name: id,
  segment: 's',
  status: 'current',
  criteria: [{ id: 'size', kind: 'employees-between', params: { min, max }, mode: 'score', weight: 5, because: 'b' }],
  pains: [],
});
const icps = [size('large', 1000, 9000), size('small', 50, 250)];
const personas: Persona[] = [
  {
    id: 'p',
    name: 'P',
    quote: '',
    icps: [],
    role: '',
    criteria: [{ id: 'f', kind: 'function-in', params: { any: ['sales'] }, mode: 'score', weight: 5, because: 'b' }],
    pains: [],
  },
];
const answer = (...readings: Reading[]) => qualify({ readings, pack: { icps, personas }, today });
const nameOf = ({ account, person }: Qualified, of: 'account' | 'person') =>
  (of === 'account' ? account : person).signals.find(({ key }) => key === (of === 'account' ? 'company.name' : 'person.name'))?.value;

describe('several pages of one prospect', () => {
  it('give exactly the members that are promised, verdicts best first', () => {
    const result = answer(ada({ 'person.company': 'Northwind' }), northwind);
    expect(Object.keys(result)).toEqual(['account', 'person', 'company', 'persona', 'pains', 'messages']);
    expect(result.company.map(({ icp, band }) => [icp.id, band])).toEqual([
      ['small', 'strong'],
      ['large', 'weak'],
    ]);
    const [best] = result.company;
    expect(Object.keys(best!)).toEqual(['icp', 'band', 'score', 'low', 'high', 'coverage', 'criteria', 'exclusions', 'conflicts', 'next']);
    expect(Object.keys(best!.icp)).toEqual(['id', 'name', 'grade']);
    expect(Object.keys(best!.criteria[0]!)).toEqual(['id', 'kind', 'answer', 'degree', 'because', 'evidence']);
    expect(best!.criteria[0]!.evidence).toEqual([{ quote: 'company.employees here', url: northwind.canonicalUrl, section: 'Top', source: 'label' }]);
    expect(Object.keys(result.persona[0]!)).toEqual([
      'persona',
      'band',
      'score',
      'low',
      'high',
      'coverage',
      'criteria',
      'exclusions',
      'conflicts',
      'next',
    ]);
    expect(result.pains).toEqual([]);
    expect(Object.keys(result.messages[0]!)).toEqual(['channel', 'kind', 'body', 'sentences']);
    expect(Object.keys(result.messages[0]!.sentences[0]!)).toEqual(['text', 'source']);
  });

  it('give everything as empty lists when they say nothing', () => {
    expect(answer(refused)).toEqual({ account: { signals: [] }, person: { signals: [] }, company: [], persona: [], pains: [], messages: [] });
    expect(answer()).toEqual(answer(refused));
  });

  it('suggest messages in every channel, none of which says a word that no page shows', () => {
    const { messages } = answer(ada({ 'person.company': 'Northwind' }), northwind);
    expect([...new Set(messages.map(({ channel }) => channel))].toSorted()).toEqual([
      'call-opener',
      'connection-note',
      'email',
      'follow-up',
      'inmail',
    ]);
    /* The words under these values do not hold the names, so no name is said. */
    for (const { body } of messages) expect(body).not.toMatch(/Ada|Northwind/);
  });

  it('suggest no message to a company that every ICP rules out', () => {
    const strict = icps.map((icp) => ({ ...icp, criteria: icp.criteria.map((criterion) => ({ ...criterion, mode: 'must' as const })) }));
    const far = page('linkedin/company', northwind.url, { 'company.name': 'Northwind', 'company.employees': { min: 1, max: 2 } });
    expect(qualify({ readings: [far], pack: { icps: strict, personas }, today }).messages).toEqual([]);
  });

  it('judge the company that the person works for, whatever stands first', () => {
    for (const readings of [
      [ada({ 'person.company': 'Northwind' }), otherworks, northwind],
      [otherworks, northwind, ada({ 'person.company': 'Northwind' })],
    ])
      expect(nameOf(answer(...readings), 'account')).toBe('Northwind');
  });

  it('judge the first company page when the person works elsewhere or nobody was given', () => {
    expect(nameOf(answer(ada({ 'person.company': 'Elsewhere' }), otherworks, northwind), 'account')).toBe('Otherworks');
    expect(nameOf(answer(northwind, otherworks), 'account')).toBe('Northwind');
  });

  it('know the employer from the profile alone', () => {
    const result = answer(ada({ 'person.company': 'Northwind' }));
    expect(nameOf(result, 'account')).toBe('Northwind');
    expect(result.company.map(({ band }) => band)).toEqual(['not-enough-known', 'not-enough-known']);
  });

  it('judge the person of the first page about one', () => {
    expect(nameOf(answer(northwind, ada({}), ben), 'person')).toBe('Ada Demo');
    expect(nameOf(answer(ben, ada({})), 'person')).toBe('Ben Demo');
  });

  it('add up: what two pages say about one company stands side by side, with both addresses', () => {
    const site = page('website', 'https://northwind.example/', { 'company.name': 'Northwind GmbH', 'company.founded': 2009 });
    const { account } = answer(
      page('linkedin/company', northwind.url, { 'company.name': 'Northwind', 'company.website': 'https://northwind.example/' }),
      site,
    );
    expect(account.signals.map(({ key }) => key)).toEqual(['company.name', 'company.website', 'company.founded']);
    expect(account.signals[0]?.evidence.map(({ url }) => url).sort()).toEqual(['https://northwind.example/', northwind.url].sort());
  });

  it('change nothing of what they are given', () => {
    const given = [ada({ 'person.company': 'Northwind' }), northwind];
    const copy = structuredClone(given);
    answer(...given);
    expect(given).toEqual(copy);
  });
});

describe('pains of a prospect', () => {
  const pains: Pain[] = [
    { id: 'late', name: 'Orders leave late', cues: ['order backlog'], consequence: 'Penalties.' },
    { id: 'churn', name: 'Customers leave', cues: ['churn'] },
  ];
  const said = 'Our order backlog grows every month.';
  const saying = (text: string): Reading => ({
    ...northwind,
    signals: [
      ...northwind.signals,
      { key: 'company.cues', value: [text], confidence: 0.65, evidence: [{ quote: text, section: 'About', source: 'line', item: text }] },
    ],
  });
  const found = (text: string) => qualify({ readings: [saying(text)], pack: { icps, personas, pains }, today }).pains;

  it('are those that something on the pages suggests, with the words', () => {
    expect(found(said)).toEqual([
      {
        id: 'late',
        name: 'Orders leave late',
        cues: [
          { quote: said, url: northwind.canonicalUrl, section: 'About', source: 'line', why: 'the words “order backlog” stand on the company page' },
        ],
      },
    ]);
  });

  it('are none where the pages deny them or say nothing', () => {
    expect(found('We have no order backlog at all.')).toEqual([]);
    expect(found('We make chairs.')).toEqual([]);
  });
});
