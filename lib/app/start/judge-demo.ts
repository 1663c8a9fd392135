/** The first verdict: an invented company and person judged against the user's own ICPs and personas, by the usual way. Nothing of it is kept. */
import { foldAccounts } from '@/lib/account/fold';
import type { Icp } from '@/lib/icp/icp';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import { foldPeople } from '@/lib/person/fold';
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
}

export interface DemoVerdicts {
  company: JudgedPage;
  person: JudgedPage;
  misfit: JudgedPage;
}

function judgePages(pages: readonly DemoPage[], shown: DemoPage, { icps, personas, parsePlace, now }: DemoTools): JudgedPage {
  const sightings = pages.flatMap((page) => {
    const checked = checkReading(readingOf(page));
    if (!checked.ok) throw new Error(checked.error);
    return sightingsOf(interpret(checked.value, { parsePlace, asked: askedWords({ icps, personas }) }), now.toISOString());
  });
  const account = foldAccounts(sightings)[0];
  const person = foldPeople(sightings)[0];
  const named = shown.facts.find(({ key }) => key.endsWith('.name'))?.quote ?? '';
  return {
    page: shown,
    name: named,
    companies: account ? judgeAccount({ icps, account, today: now }) : [],
    persons: person ? judgePerson({ personas, person, today: now }) : [],
  };
}

export const judgeDemo = (pages: DemoPages, tools: DemoTools): DemoVerdicts => ({
  company: judgePages([pages.company], pages.company, tools),
  person: judgePages([pages.company, pages.person], pages.person, tools),
  misfit: judgePages([pages.misfit], pages.misfit, tools),
});
