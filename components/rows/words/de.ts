/** German. */
import { capital } from '@/lib/kernel/capital';
import type en from './en';

export default {
  nameNotShown: 'Name nicht gezeigt',
  thisCompany: 'Dieses Unternehmen',
  employees: (count: string) => `${count} Beschäftigte`,
  bands: { companyByYou: 'Unternehmen ausgeschlossen', noPersona: 'Noch keine Persona', noIcp: 'Noch kein ICP' },
  avoided: (profile: string) => `Passt zu „${profile}“, und das meiden Sie`,
  short: {
    'company.employees': 'Größe',
    'company.headquarters': 'Ort',
    'company.founded': 'Alter',
    'company.cues': 'Ihre Hinweise',
    'person.location': 'Ort',
    'person.roleStarted': 'Zeit in der Rolle',
    'person.companyStarted': 'Zeit im Unternehmen',
    'person.cues': 'Ihre Hinweise',
  },
  questions: (count: number) => `${count} ${count === 1 ? 'Frage' : 'Fragen'}`,
  andMore: (named: string, count: number) => `${named} und ${count} weitere ${count === 1 ? 'Angabe' : 'Angaben'}`,
  notKnown: (what: string) => `Noch nicht bekannt: ${what}`,
  wouldTell: {
    person: (place: string) => `Mehr dazu: ${place}`,
    account: (place: string) => `Mehr dazu: ${place}`,
  },
  company: (band: string) => `Unternehmen: ${band.charAt(0).toLowerCase()}${band.slice(1)}`,
  noResults: {
    title: 'Keine Ergebnisse',
    says: [
      'Die Seite sagt, dass sie nichts gefunden hat. Hier gibt es also niemanden zu beurteilen.',
      'Ändern Sie die Suche, und drücken Sie dann „Neu lesen“.',
    ],
  },
  noRows: {
    title: 'Noch keine Zeilen',
    says: [
      'Ergebnisse laden beim Scrollen, und Fitglass liest nur, was geladen ist.',
      'Scrollen Sie einmal durch die Ergebnisse, und drücken Sie dann „Neu lesen“.',
      'Jede Zeile bekommt dann ein schnelles Urteil, die besten zuerst. Geöffnet wird keine.',
    ],
  },
  readAgain: 'Neu lesen',
  actions: {
    save: 'Merken',
    remove: 'Entfernen',
    ruleOut: 'Ausschließen',
    bringBack: 'Wieder aufnehmen',
    openProfile: 'Profil öffnen',
    openCompany: 'Unternehmen öffnen',
    notes: 'Notizen',
  },
  unkeepable: {
    noAddress: 'Die Seite zeigt zu dieser Zeile keine Adresse, deshalb lässt sich nichts dazu behalten, auch keine Notiz.',
    twins:
      'Eine andere Zeile zeigt denselben Namen, und diese hat keine Adresse. Eine Notiz könnte bei der falschen stehen, deshalb lässt sich nichts dazu behalten.',
  },
  notesOn: (name: string) => `Ihre Notizen zu ${name}`,
  detail: {
    noPersona: 'Es gibt noch keine Persona zum Vergleichen.',
    noIcp: 'Es gibt noch keinen ICP zum Vergleichen.',
    compared: (profile: string) => `Verglichen mit „${profile}“`,
    known: (known: number, all: number) => `${known} von ${all} bekannt`,
    theCompany: 'Das Unternehmen',
    openCompanyPage: 'Unternehmensseite öffnen',
  },
  filters: {
    legend: 'Nur ein Urteil zeigen',
    bands: { strong: 'Gut', possible: 'Vielleicht', open: 'Zu früh', weak: 'Kaum', out: 'Scheidet aus' },
    noneLeft: 'Mit diesem Urteil ist keine Zeile mehr da. ',
    showAll: 'Alle zeigen',
  },
  list: {
    people: (count: number) => `${count} ${count === 1 ? 'Person' : 'Personen'} auf dieser Seite`,
    companies: (count: number) => `${count} Unternehmen auf dieser Seite`,
    rows: (count: number) => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'} auf dieser Seite`,
    order: 'Reihenfolge der Zeilen',
    fit: 'Beste zuerst',
    page: 'Wie auf der Seite',
    notKept: 'Zeilen werden nicht behalten. Es bleibt nur, was Sie sich hier merken, ausschließen oder notieren.',
  },
  marks: {
    saved: 'Gemerkt',
    theCompany: 'das Unternehmen',
    youSaid: (band: string) => `Ihr eigenes Urteil „${band}“: `,
    lookedAt: (day: string) => `${capital(day)} angesehen`,
  },
} satisfies typeof en;
