/** English. */

/** Names of pages on LinkedIn read better with whose they are. */
const whose = (owner: string, place: string) => (/^(?:LinkedIn|Sales Navigator) /.test(place) ? `${owner} ${place}` : place);

export default {
  nameNotShown: 'Name not shown',
  thisCompany: 'This company',
  employees: (count: string) => `${count} employees`,
  bands: { companyByYou: 'Company ruled out by you', noPersona: 'No persona yet', noIcp: 'No ICP yet' },
  avoided: (profile: string) => `It matches “${profile}”, whom you stay away from`,
  /** Shorter than the names of the values. */
  short: {
    'company.employees': 'size',
    'company.headquarters': 'place',
    'company.founded': 'age',
    'company.cues': 'your cues',
    'person.location': 'place',
    'person.roleStarted': 'time in the role',
    'person.companyStarted': 'time at the company',
    'person.cues': 'your cues',
  },
  questions: (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`,
  andMore: (named: string, count: number) => `${named} and ${count} more`,
  notKnown: (what: string) => `Not known yet: ${what}`,
  wouldTell: {
    person: (place: string) => `${whose('Their', place)} would tell`,
    account: (place: string) => `${whose('Its', place)} would tell`,
  },
  company: (band: string) => `Company: ${band.charAt(0).toLowerCase()}${band.slice(1)}`,
  noResults: {
    title: 'No results',
    says: ['The page says that it found nothing, so there is nobody to judge here.', 'Change the search, then press “Read again”.'],
  },
  noRows: {
    title: 'No rows yet',
    says: [
      'Results load while you scroll, and Fitglass reads only what has loaded.',
      'Scroll through the results once, then press “Read again”.',
      'Each row then gets a quick verdict, best first. No row is opened for you.',
    ],
  },
  readAgain: 'Read again',
  actions: {
    save: 'Save',
    remove: 'Remove',
    ruleOut: 'Rule out',
    bringBack: 'Bring back',
    openProfile: 'Open profile',
    openCompany: 'Open company',
    notes: 'Notes',
  },
  unkeepable: {
    noAddress: 'The page shows no address for this row, so it can neither be kept nor hold a note.',
    twins: 'Another row here shows the same name, and this one has no address. A note could stand at the wrong one, so nothing is kept of it.',
  },
  notesOn: (name: string) => `Your notes on ${name}`,
  detail: {
    noPersona: 'There is no persona to compare with yet.',
    noIcp: 'There is no ICP to compare with yet.',
    compared: (profile: string) => `Compared with “${profile}”`,
    known: (known: number, all: number) => `${known} of ${all} known`,
    theCompany: 'The company',
    openCompanyPage: 'Open company page',
  },
  filters: {
    legend: 'Show only one band',
    bands: { strong: 'Strong', possible: 'Possible', open: 'Too early', weak: 'Weak', out: 'Out' },
    noneLeft: 'No row is left in this band. ',
    showAll: 'Show all',
  },
  list: {
    people: (count: number) => `${count} ${count === 1 ? 'person' : 'people'} on this page`,
    companies: (count: number) => `${count} ${count === 1 ? 'company' : 'companies'} on this page`,
    rows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'} on this page`,
    order: 'Order of the rows',
    fit: 'Best fit first',
    page: 'As on the page',
    notKept: 'Rows are not kept. Only what you save, rule out or note here stays.',
  },
  marks: {
    saved: 'Saved',
    theCompany: 'the company',
    youSaid: (band: string) => `You said ${band.toLowerCase()}: `,
    lookedAt: (day: string) => `Looked at ${day}`,
  },
};
