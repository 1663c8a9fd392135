/** What the index of a look says about its company and its person. */
import { companyName } from '@/components/account/company-words';
import { personName } from '@/components/person/person-words';
import { sayCount } from '@/components/ui/say-list';
import type { Look } from '@/lib/protocol/panel-view';
import { type BandWords, bandWords, byYou } from './band-words';
import type { IndexEntry } from './fit-index';
import { type Judged, judgedCompany, judgedPerson } from './judged';

function wordsOf(ruledOut: boolean, best: Judged | undefined): BandWords | null {
  if (ruledOut) return byYou();
  return best ? bandWords(best.verdict.band, best.profile.negative) : null;
}

/** Company first, then person; both always present, so that the place of nothing changes. */
export function indexEntries({ account, person, rows = [] }: Pick<Look, 'account' | 'person'> & Partial<Pick<Look, 'rows'>>): IndexEntry[] {
  const companyOnProfile = person?.person.known['person.company']?.[0]?.value;
  return [
    account
      ? {
          label: 'Company',
          name: companyName(account.account),
          href: '#company-fit',
          words: wordsOf(account.ruledOut !== null, account.verdicts.map(judgedCompany)[0]),
          otherwise: 'No ICP yet',
        }
      : {
          label: 'Company',
          name: companyOnProfile ?? null,
          href: person ? '#company-fit' : null,
          words: null,
          otherwise: 'Not known yet',
        },
    person
      ? {
          label: 'Person',
          name: personName(person.person),
          href: '#person-fit',
          words: wordsOf(person.ruledOut !== null, person.verdicts.map(judgedPerson)[0]),
          otherwise: 'No persona yet',
        }
      : rows.length > 0
        ? { label: 'Person', name: null, href: '#rows', words: null, otherwise: `${sayCount(rows.length, 'person', 'people')} listed below` }
        : { label: 'Person', name: null, href: null, words: null, otherwise: 'Nobody on this page' },
  ];
}
