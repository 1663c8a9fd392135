/** German. The parts are what is done, so that nobody's gender is guessed: "Einkauf", "Fürsprache". */
import type en from './en';

export default {
  roles: {
    'decision-maker': { label: 'Entscheidung', does: 'sagt Ja oder Nein' },
    'economic-buyer': { label: 'Budget', does: 'gibt das Geld frei' },
    influencer: { label: 'Einfluss', does: 'prägt, was die anderen denken' },
    user: { label: 'Anwendung', does: 'arbeitet jeden Tag damit' },
    recommender: { label: 'Empfehlung', does: 'vergleicht Angebote und schlägt eines vor' },
    champion: { label: 'Fürsprache', does: 'will es und setzt sich im Haus dafür ein' },
    procurement: { label: 'Einkauf', does: 'verhandelt Bedingungen und Preis' },
    blocker: { label: 'Veto', does: 'kann es aufhalten: Sicherheit, Recht, Betriebsrat' },
  },
  roleInSentence: (label: string) => label,
  guessRule:
    'Inhaberschaft, Gründung und Geschäftsleitung entscheiden und geben Geld frei; Bereichs- und Abteilungsleitungen entscheiden für ihren Bereich; Teamleitungen und Manager-Stellen nehmen Einfluss und empfehlen; alle anderen arbeiten damit. Der Einkauf verhandelt. Die Rechtsabteilung kann es aufhalten.',
  nobodyMissing: 'Es fehlt niemand: Jede Rolle beim Kauf ist besetzt.',
  missing: (roles: string) => `Noch nicht besetzt: ${roles}.`,
} satisfies typeof en;
