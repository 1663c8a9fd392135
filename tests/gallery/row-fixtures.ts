/** Search, list and team pages with people and companies that do not exist. */
import type { Look, PanelView } from '@/lib/protocol/panel-view';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import { company, profile, quote } from './criterion-fixtures';
import { accountLook, companyVerdict, lookAt, personVerdict } from './look-fixtures';

type Kind = 'strong' | 'possible' | 'weak' | 'open' | 'out' | 'avoid';

const search = 'https://www.linkedin.com/search/results/people/?keywords=operations';

const scores: Record<Kind, Pick<RowFit, 'band' | 'score' | 'low' | 'high'>> = {
  strong: { band: 'strong', score: 86, low: 70, high: 91 },
  possible: { band: 'possible', score: 62, low: 44, high: 73 },
  weak: { band: 'weak', score: 28, low: 20, high: 48 },
  open: { band: 'not-enough-known', score: 100, low: 20, high: 100 },
  out: { band: 'ruled-out', score: 40, low: 30, high: 44 },
  avoid: { band: 'strong', score: 90, low: 80, high: 94 },
};

function fitOf(kind: Kind, about: 'account' | 'person'): RowFit {
  const verdict = about === 'account' ? companyVerdict() : personVerdict();
  const profileOf = about === 'account' ? companyVerdict().icp : personVerdict().persona;
  const unknown = (at: number) => kind === 'open' && at > 0;
  const criteria = verdict.criteria
    .map((criterion, at) =>
      unknown(at) ? { ...criterion, answer: 'unknown' as const, degree: null, because: 'Not known yet', evidence: [] } : criterion,
    )
    .map((criterion) =>
      kind === 'weak' && criterion.answer === 'met'
        ? { ...criterion, answer: 'not-met' as const, degree: 0, because: 'Works in design; you want sales or operations' }
        : criterion,
    );
  return {
    profile: { ...profileOf, negative: kind === 'avoid' },
    ...scores[kind],
    coverage: kind === 'open' ? 0.2 : 0.8,
    ruledOutBy: kind === 'out' ? ['Recruiting agencies leave within a year: we tried four and kept none.'] : [],
    criteria,
    exclusions:
      kind === 'out'
        ? [
            {
              reason: 'Recruiting agencies leave within a year: we tried four and kept none.',
              strength: 'hard',
              evidence: [quote('We place senior engineers', { url: search, section: 'Results', source: 'line' })],
            },
          ]
        : [],
    unknowns:
      kind === 'open'
        ? criteria.slice(1).map(({ id, wanted }, at) => ({
            criterion: id,
            wanted,
            points: 20 - at,
            openNext: about === 'account' ? company : `${profile}details/experience/`,
            question: 'Who decides?',
          }))
        : verdict.unknowns,
    unknownKeys:
      about === 'account'
        ? kind === 'open'
          ? ['company.employees', 'company.headquarters', 'company.founded', 'company.funding']
          : ['company.technologies', 'company.funding']
        : kind === 'open'
          ? ['person.roleStarted', 'person.skills']
          : ['person.skills'],
  };
}

const subject = (about: 'account' | 'person', name: string | null, kind: Kind | null, over: Partial<RowSubject> = {}): RowSubject => ({
  id: `linkedin:${(name ?? 'hidden').toLowerCase().replaceAll(/\W+/g, '-')}`,
  name,
  fit: kind && fitOf(kind, about),
  saved: false,
  ruledOut: null,
  notes: null,
  seenAt: null,
  url: about === 'account' ? company : profile,
  ...over,
});

type Short = [
  name: string | null,
  title: string,
  at: string,
  kind: Kind | null,
  company: Kind | null,
  over?: Partial<RowSubject>,
  companyOver?: Partial<RowSubject>,
];

const people: Short[] = [
  ['Ingrid Solberg', 'Head of Revenue Operations', 'Halden Grid', 'strong', 'strong'],
  ['Mateus Quintela', 'Product Designer', 'Halden Grid', 'weak', 'strong'],
  ['Anneliese Brückner-Hohenwarth', 'Operations Manager', 'Fjordlight', 'possible', 'open', { seenAt: '2026-11-20T09:12:00' }],
  [null, 'Operations at a stealth company', '', 'open', null, { id: null, url: null }],
  ['Tomasz Wierzbicki', 'Chief Operating Officer', 'Brightquill', 'strong', 'out', { saved: true }],
  [
    'Noor al-Hakimi',
    'VP Operations',
    'Northloom',
    'possible',
    'possible',
    { ruledOut: { about: 'person', name: '', reason: 'Has left the company', at: '2026-03-12T09:00:00Z' } },
  ],
  [
    'Ola Nordmann-Vik',
    'Head of Operations',
    'Quietharbour',
    'strong',
    'avoid',
    {},
    { ruledOut: { about: 'account', name: '', reason: 'Competitor', at: '2026-10-02T09:00:00Z' } },
  ],
  ['Reva Castellan', 'Operations Analyst', 'Halden Grid', 'open', 'strong'],
];

const personRow = ([name, title, at, kind, companyKind, over, companyOver]: Short, position: number): RowLook => ({
  key: `${name ?? 'row'} ${position}`,
  position,
  about: 'person',
  person: subject('person', name, kind, over),
  company: companyKind && subject('account', at, companyKind, companyOver),
  facts: { title, company: at || null, place: position % 2 ? 'Bergen, Vestland, Norway' : null, industry: null, employees: null },
});

const companyRow = (name: string, kind: Kind | null, position: number, over: Partial<RowSubject> = {}): RowLook => ({
  key: `${name} ${position}`,
  position,
  about: 'account',
  person: null,
  company: subject('account', name, kind, over),
  facts: {
    title: null,
    company: null,
    place: kind === 'open' ? null : 'Bergen, Norway',
    industry: 'Software Development',
    employees: kind === 'open' ? null : { min: 201, max: 500 },
  },
});

const list = (rows: RowLook[], over: Partial<Look> = {}): PanelView => ({
  state: 'verdict',
  look: lookAt({ url: search, kind: 'linkedin/people-search', rows, gaps: [], problems: [], ...over }),
});

const many = Array.from({ length: 25 }, (_, at): RowLook => {
  const [name, ...rest] = people[at % people.length]!;
  return personRow([name && `${name} ${at + 1}`, ...rest] as Short, at);
});

const endless = 'Senior Executive Vice President of Global Go-to-Market Operations, Enablement, Planning and Everything Else That Nobody Wanted';

export const rowViews: Record<string, PanelView> = {
  'rows-people': list(people.map(personRow)),
  'rows-companies': list(
    (['strong', 'possible', 'open', 'weak', 'out', 'avoid'] as const).map((kind, at) =>
      companyRow(
        ['Halden Grid', 'Northloom', 'Fjordlight', 'Brightquill', 'Quietharbour', 'Stillwater Recruiting'][at]!,
        kind,
        at,
        at === 1 ? { saved: true } : {},
      ),
    ),
    { url: 'https://www.linkedin.com/search/results/companies/', kind: 'linkedin/company-search' },
  ),
  'rows-twenty-five': list(many, { kind: 'sales-navigator/search' }),
  'rows-long': list([
    personRow(
      [
        `${'Wolfeschlegelsteinhausen'.repeat(3)} ${'Anna Maria '.repeat(8)}`,
        endless,
        'Gesellschaft für außerordentlich lange Firmennamen und Beteiligungen mbH & Co. KG',
        'strong',
        'possible',
      ],
      0,
    ),
    personRow(['<img src=x onerror=alert(1)> \u05d0\u05d1\u05d2', '"><script>alert(1)</script>', 'مثال', 'possible', 'weak'], 1),
  ]),
  'rows-nothing-to-compare': list(people.slice(0, 3).map((row, at) => personRow([row[0], row[1], row[2], null, 'strong'], at))),
  'rows-one': list([personRow(people[0]!, 0)]),
  'rows-empty': list([]),
  'rows-team': list(
    people
      .slice(0, 5)
      .map(([name, title, , kind], at) =>
        personRow([name, title, '', kind, null, { url: at === 1 ? profile : null, ...(name ? {} : { id: null }) }], at),
      ),
    { url: 'https://halden-grid.example/team', kind: 'website', account: accountLook() },
  ),
};
