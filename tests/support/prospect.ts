/** Accounts and people for tests, from bare values: each value with one quote of itself, on a page and day of its own. */
import type { Account, KnownValues } from '@/lib/account/account';
import type { Person } from '@/lib/person/person';
import type { CompanyKey, PersonKey, SignalKey } from '@/lib/signal/vocabulary';
import { isListKey } from '@/lib/signal/vocabulary';

/** What a key says; a list gives one quote per item. `at` is an ISO time, `url` the page. */
export interface Says {
  value: unknown;
  quote?: string;
  url?: string;
  section?: string;
  at?: string;
}

const usual = { company: 'https://www.linkedin.com/company/northwind-demo/about/', person: 'https://www.linkedin.com/in/ada-demo/' };
const recently = '2026-11-20T10:00:00.000Z';

function known(says: Partial<Record<SignalKey, Says>>): KnownValues<SignalKey> {
  const entries = Object.entries(says).map(([key, { value, quote, url, section = 'About', at = recently }]) => {
    const origin = {
      section,
      source: 'line',
      url: url ?? usual[key.startsWith('person') ? 'person' : 'company'],
      readAt: at,
      reader: 'test@1',
    } as const;
    const items = isListKey(key as SignalKey) && quote === undefined ? (value as unknown[]) : null;
    const evidence = items
      ? items.map((item) => ({
          ...origin,
          quote: typeof item === 'string' ? item : JSON.stringify(item),
          ...(typeof item === 'string' ? { item } : {}),
        }))
      : [{ ...origin, quote: quote ?? (typeof value === 'string' ? value : JSON.stringify(value)) }];
    return [key, [{ value, confidence: 0.9, evidence }]] as const;
  });
  return Object.fromEntries(entries) as unknown as KnownValues<SignalKey>;
}

const about = { aliases: [], gaps: [], newest: recently, oldest: recently };

export const accountThat = (says: Partial<Record<CompanyKey, Says>>): Account => ({ about: 'account', id: 'account', ...about, known: known(says) });
export const personThat = (says: Partial<Record<PersonKey, Says>>): Person => ({ about: 'person', id: 'person', ...about, known: known(says) });

/** Sentences of the company, as cues. */
export const companySaying = (...sentences: string[]): Account => accountThat({ 'company.cues': { value: sentences } });
export const personSaying = (...sentences: string[]): Person => personThat({ 'person.cues': { value: sentences } });
