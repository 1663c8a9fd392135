/** The first verdict: an invented company and person judged against the user's own ICPs and personas, by the usual way. Nothing of it is kept. */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { likelyPains } from '@/lib/pain/likely-pains';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { judgeAccount, judgePerson } from '@/lib/verdict/judge';
import type { CompanyVerdict, PersonVerdict } from '@/lib/verdict/verdict';
import { askedWords } from '../asked-words';
import { checkReading } from '../check-reading';
import { interpret } from '../interpret';
import { sightingsOf } from '../sightings';
import { type DemoPage, type DemoPages, readingOf } from './demo-page';

export interface DemoTools {
  icps: readonly Icp[];
  personas: readonly Persona[];
  pains: readonly Pain[];
  parsePlace: PlaceParser;
  now: Date;
}

export interface JudgedPage {
  page: DemoPage;
  name: string;
  /** Best first; empty when there is no ICP. */
  companies: CompanyVerdict[];
  /** Best first; empty on a company's page and when there is no persona. */
  persons: PersonVerdict[];
  account: Account | null;
  person: Person | null;
  /** What the pages suggest of the user's pains, likeliest first. */
  pains: LikelyPain[];
}

export interface DemoVerdicts {
  company: JudgedPage;
  person: JudgedPage;
  misfit: JudgedPage;
}

function judgePages(pages: readonly DemoPage[], shown: DemoPage, { icps, personas, pains, parsePlace, now }: DemoTools): JudgedPage {
  const sightings = pages.flatMap((page) => {
    const checked = checkReading(readingOf(page));
    if (!checked.ok) throw new Error(checked.error);
    return sightingsOf(interpret(checked.value, { parsePlace, asked: askedWords({ icps, personas, pains }) }), now.toISOString());
  });
  const account = foldAccounts(sightings)[0] ?? null;
  const person = foldPeople(sightings)[0] ?? null;
  const companies = account ? judgeAccount({ icps, account, today: now }) : [];
  const persons = person ? judgePerson({ personas, person, today: now }) : [];
  const named = shown.facts.find(({ key }) => key.endsWith('.name'))?.quote ?? '';
  return {
    page: shown,
    name: named,
    companies,
    persons,
    account,
    person,
    pains: likelyPains({ pains, icps, personas, companyVerdicts: companies, personVerdicts: persons, account, person, today: now }),
  };
}

export const judgeDemo = (pages: DemoPages, tools: DemoTools): DemoVerdicts => ({
  company: judgePages([pages.company], pages.company, tools),
  person: judgePages([pages.company, pages.person], pages.person, tools),
  misfit: judgePages([pages.misfit], pages.misfit, tools),
});
