/** Two invented companies, to try an ICP on while nobody is saved yet. They are made in memory and never stored. */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';
import type { SignalValues } from '@/lib/signal/vocabulary';

type Values = Partial<SignalValues>;

function invented(slug: string, values: Values): Sighting {
  const url = `https://${slug}.example/`;
  const origin = { url, readAt: '2026-01-01T00:00:00Z', reader: 'invented' };
  const signals = Object.entries(values).map(
    ([key, value]) =>
      ({
        key,
        value,
        confidence: 0.9,
        evidence: [{ quote: 'Invented', section: '', source: 'line', ...origin }],
      }) as unknown as Signal<SourcedEvidence>,
  );
  return {
    id: `account ${url}`,
    about: 'account',
    aliases: [`domain:${slug}.example`],
    url,
    kind: 'invented',
    reader: 'invented',
    readAt: origin.readAt,
    signals,
    gaps: [],
  };
}

const all: readonly Sighting[] = [
  invented('lindental-software', {
    'company.name': 'Lindental Software (invented)',
    'company.industry': { text: 'Software Development', id: 4 },
    'company.employees': { min: 51, max: 200 },
    'company.headquarters': { text: 'Berlin, Germany', city: 'Berlin', country: 'DE' },
    'company.founded': 2019,
    'company.type': 'private',
    'company.businessModel': ['b2b', 'saas'],
    'company.funding': { stage: 'series-a' },
    'company.technologies': [
      { name: 'HubSpot', category: 'CRM' },
      { name: 'Amazon Web Services', category: 'IaaS' },
    ],
    'company.growth': { percent: 24, months: 12 },
    'company.hiring': { openRoles: 4, titles: ['Account Executive', 'Sales Manager', 'Backend Developer', 'Customer Success Manager'] },
  }),
  invented('brightwick-agency', {
    'company.name': 'Brightwick Agency (invented)',
    'company.industry': { text: 'Advertising Services', id: 80 },
    'company.employees': { min: 11, max: 50 },
    'company.headquarters': { text: 'London, United Kingdom', city: 'London', country: 'GB' },
    'company.founded': 2008,
    'company.type': 'private',
    'company.businessModel': ['b2b', 'agency'],
    'company.technologies': [{ name: 'WordPress', category: 'CMS' }],
  }),
];

export const demoCompanies = (): Account[] => foldAccounts(all);
