/** German. */
import type en from './en';

export default {
  wanted: { met: 'Ja', partly: 'Teilweise', 'not-met': 'Nein' },
  excluded: { met: 'Trifft zu', partly: 'Teilweise', 'not-met': 'Trifft nicht zu' },
  yourAnswer: (wanted: string) => `Ihre Antwort: ${wanted}`,
  valueOrSaid: 'Die Angabe, oder was gesagt wurde',
  said: 'Was gesagt wurde',
  comparedWith: 'Ohne Ja oder Nein wird die Angabe mit dem verglichen, was Sie suchen.',
  valueOrAnswer: 'Tragen Sie die Angabe ein, oder wählen Sie eine Antwort.',
  answerFirst: 'Wählen Sie zuerst eine Antwort.',
  keep: 'Antwort behalten',
  kept: 'Ihre Antwort ist notiert.',
  gone: 'Ihre Antwort ist entfernt.',
  answer: 'Beantworten',
  change: 'Antwort ändern',
  takeBack: 'Antwort zurücknehmen',
  about: (button: string, wanted: string) => `${button}: ${wanted}`,
  applies: 'Trifft nach Ihrer Angabe zu',
} satisfies typeof en;
