/** Why a next step is the next one, and what an ideal profile still lacks. */
import type { Band } from '../verdict';

const bands: Readonly<Record<Band, string>> = {
  strong: 'a strong fit',
  possible: 'a possible fit',
  weak: 'a weak fit',
  'not-enough-known': 'still too little to say',
  'ruled-out': 'ruled out',
};

const looksLikeFit = (band: Band, name: string) => `Looks like ${band === 'strong' ? 'a strong' : 'a possible'} fit for “${name}”`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export default {
  next: {
    youRuledOut: (day: string, reason: string) => `You ruled this out on ${day}: ${reason}`,
    /** `12 Nov 2026`, in UTC, so that the same record reads the same everywhere. */
    day: (iso: string) => {
      const date = new Date(iso);
      return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
    },
    toStayAwayFrom: (name: string) => `Looks like “${name}”, which you want to stay away from`,
    doesNotFit: (name: string) => `Does not fit “${name}”`,
    somebodyElse: (why: string, name: string) => `${why}. Somebody else there may be “${name}”`,
    nothingAgainst: (name: string) => `Does not look like “${name}”, so nothing speaks against it from here`,
    nothingToGoBy: (name: string) => `Nothing that “${name}” asks can be answered yet; keep it until there is more to go by`,
    ratherAgainst: (name: string) => `What is known speaks rather against “${name}”`,
    ratherAgainstPerson: (name: string) => `What is known speaks rather against “${name}”; somebody else there may fit better`,
    keep: (band: Band, name: string) => `${looksLikeFit(band, name)}; keep it`,
    findOut: (band: Band, name: string) => `${looksLikeFit(band, name)}; find out who decides there`,
    open: (name: string) => `Looks like “${name}”; open with something from this page`,
    notKnown: (wanted: string, isExclusion: boolean, stake: string) =>
      `Not known yet${isExclusion ? ', and you exclude it' : ''}: ${wanted}. The answer ${stake}`,
    worth: (points: number) => `is worth up to ${points} points`,
    couldRuleOut: 'could rule this out',
    decides: (best: Band, worst: Band) => `decides between ${bands[best]} and ${bands[worst]}`,
  },
  lacks: {
    beyondFirmographics: 'anything beyond size, place and industry',
    exclusion: 'an exclusion',
    painYouSolve: 'a pain that you solve',
    test: 'a test: it is still a hypothesis',
    beyondCard: 'anything beyond title and place',
    painOfPerson: 'a pain of this person',
    quote: 'a quote in their words',
    icps: 'the ICPs in which this person buys',
    criteria: (asked: number) => `more criteria: it has ${asked === 0 ? 'none' : `only ${asked}`}`,
    reasons: (count: number, all: boolean) => `a reason for ${all ? 'its criteria' : `${count} of its criteria`}`,
    readable: (count: number) => `${count === 1 ? 'a criterion' : `${count} criteria`} that this version can read`,
  },
};
