/** German. */
import type en from './en';

export default {
  cue: {
    opening: (title: string) => `sucht: „${title}“`,
    word: (word: string, where: string) => `das Wort „${word}“ steht ${where}`,
    words: (words: string, where: string) => `die Wörter „${words}“ stehen ${where}`,
    headline: 'in der Profilzeile',
    title: 'in der Position',
    label: 'in den Schwerpunkten',
  },
  pages: {
    unknown: 'auf der Seite',
    website: 'auf der Website',
    careers: 'auf der Karriereseite',
    about: 'auf der Seite über das Unternehmen',
    news: 'auf der Seite mit Neuigkeiten',
    pricing: 'auf der Preisseite',
    team: 'auf der Teamseite',
    profile: 'im Profil',
    jobs: 'auf der Stellenseite',
    company: 'auf der Unternehmensseite',
  },
  moments: {
    roleSince: (year: string) => `In dieser Rolle seit ${year}`,
    roleMonths: (months: number) =>
      months === 0 ? 'Seit diesem Monat in dieser Rolle' : `Seit ${months} ${months === 1 ? 'Monat' : 'Monaten'} in dieser Rolle`,
    round: 'Eine Finanzierungsrunde',
    funding: (stage: string) => `Finanzierung: ${stage}`,
    openRole: (title: string) => `1 offene Stelle: „${title}“`,
    openRoles: (count: string, title: string) => `${count} offene Stellen, darunter „${title}“`,
    untitledRoles: (count: number) => `${count} offene ${count === 1 ? 'Stelle' : 'Stellen'}`,
    growth: (percent: string, months: string) => `${percent} % mehr Beschäftigte in ${months} Monaten`,
  },
} satisfies typeof en;
