/** What the index of a look says about its company and its person. */
import { companyName } from '@/components/account/company-words';
import { personName } from '@/components/person/person-words';
import type { Look } from '@/lib/protocol/panel-view';
import { type BandWords, bandWords, byYou } from './band-words';
import type { IndexEntry } from './fit-index';
import { inWords } from './in-words';
import { type Judged, judgedCompany, judgedPerson } from './judged';
import { countKnown } from './open-questions';
import { scoreShown } from './say-score';

function wordsOf(ruledOut: boolean, best: Judged | undefined): BandWords | null {
  if (ruledOut) return byYou();
  return best ? bandWords(best.verdict.band, best.profile.negative) : null;
}

const nothing = { score: null, rests: '' } as const;

/** The drawing and what it rests on; nothing where the user has said no, since no number matters then. */
function figuresOf(ruledOut: boolean, best: Judged | undefined): Pick<IndexEntry, 'score' | 'rests'> {
  if (ruledOut || !best) return nothing;
  const { verdict, profile } = best;
  const { known, all } = countKnown(verdict.criteria);
  return { score: scoreShown(verdict), rests: inWords().index.rests(known, all, profile.grade.letter) };
}

/** Company first, then person; both always present, so that the place of nothing changes. */
export function indexEntries({ account, person, rows = [] }: Pick<Look, 'account' | 'person'> & Partial<Pick<Look, 'rows'>>): IndexEntry[] {
  const words = inWords().index;
  const companyOnProfile = person?.person.known['person.company']?.[0]?.value;
  return [
    account
      ? {
          label: words.company,
          name: companyName(account.account),
          href: '#company-fit',
          words: wordsOf(account.ruledOut !== null, account.verdicts.map(judgedCompany)[0]),
          ...figuresOf(account.ruledOut !== null, account.verdicts.map(judgedCompany)[0]),
          otherwise: words.noIcp,
        }
      : {
          label: words.company,
          name: companyOnProfile ?? null,
          href: person ? '#company-fit' : null,
          words: null,
          ...nothing,
          otherwise: words.notKnown,
        },
    person
      ? {
          label: words.person,
          name: personName(person.person),
          href: '#person-fit',
          words: wordsOf(person.ruledOut !== null, person.verdicts.map(judgedPerson)[0]),
          ...figuresOf(person.ruledOut !== null, person.verdicts.map(judgedPerson)[0]),
          otherwise: words.noPersona,
        }
      : rows.length > 0
        ? {
            label: words.person,
            name: null,
            href: '#rows',
            words: null,
            ...nothing,
            otherwise: words.listed(rows.length),
          }
        : { label: words.person, name: null, href: null, words: null, ...nothing, otherwise: words.nobody },
  ];
}
