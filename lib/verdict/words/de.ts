/** German. */
import type { Band } from '../verdict';
import type en from './en';

const bands: Readonly<Record<Band, string>> = {
  strong: '„passt gut“',
  possible: '„passt vielleicht“',
  weak: '„passt kaum“',
  'not-enough-known': '„noch zu früh“',
  'ruled-out': '„scheidet aus“',
};

const fits = (band: Band, name: string) => (band === 'strong' ? `Scheint gut zu „${name}“ zu passen` : `Passt vielleicht zu „${name}“`);

export default {
  next: {
    youRuledOut: (day, reason) => `Von Ihnen am ${day} ausgeschlossen: ${reason}`,
    day: (iso) => new Date(iso).toLocaleDateString('de', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    toStayAwayFrom: (name) => `Sieht nach „${name}“ aus, und das möchten Sie meiden`,
    doesNotFit: (name) => `Passt nicht zu „${name}“`,
    somebodyElse: (why, name) => `${why}. Vielleicht passt dort jemand anderes zu „${name}“`,
    nothingAgainst: (name) => `Sieht nicht nach „${name}“ aus; von hier aus spricht also nichts dagegen`,
    nothingToGoBy: (name) => `Noch lässt sich nichts von dem beantworten, was „${name}“ fragt; merken Sie es sich, bis mehr bekannt ist`,
    ratherAgainst: (name) => `Was bekannt ist, spricht eher gegen „${name}“`,
    ratherAgainstPerson: (name) => `Was bekannt ist, spricht eher gegen „${name}“; vielleicht passt dort jemand anderes besser`,
    keep: (band, name) => `${fits(band, name)}; merken Sie es sich`,
    findOut: (band, name) => `${fits(band, name)}; finden Sie heraus, wer dort entscheidet`,
    open: (name) => `Sieht nach „${name}“ aus; beginnen Sie mit etwas von dieser Seite`,
    notKnown: (wanted, isExclusion, stake) => `Noch offen${isExclusion ? ', und bei Ihnen ein Ausschluss' : ''}: ${wanted}. Die Antwort ${stake}`,
    worth: (points) => `ist bis zu ${points === 1 ? 'einen Punkt' : `${points} Punkte`} wert`,
    couldRuleOut: 'könnte zum Ausschluss führen',
    decides: (best, worst) => `entscheidet zwischen ${bands[best]} und ${bands[worst]}`,
  },
  lacks: {
    beyondFirmographics: 'etwas über Größe, Ort und Branche hinaus',
    exclusion: 'ein Ausschluss',
    painYouSolve: 'ein Problem, das Sie lösen',
    test: 'ein Test: bisher ist es eine Annahme',
    beyondCard: 'etwas über Position und Ort hinaus',
    painOfPerson: 'ein Problem dieser Person',
    quote: 'ein Zitat in eigenen Worten',
    icps: 'die ICPs, für die diese Person kauft',
    criteria: (asked) => `mehr Kriterien: bisher ${asked === 0 ? 'gibt es keines' : asked === 1 ? 'nur eines' : `nur ${asked}`}`,
    reasons: (count, all) => `eine Begründung für ${all ? 'die Kriterien' : count === 1 ? 'ein Kriterium' : `${count} der Kriterien`}`,
    readable: (count) => (count === 1 ? 'ein Kriterium, das diese Version lesen kann' : `${count} Kriterien, die diese Version lesen kann`),
  },
} satisfies typeof en;
