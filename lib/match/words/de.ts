/** German. What is wrong with settings is told in the workspace, where they can be mended. */
import type en from './en';

export default {
  notKnown: (kind) => `„${kind}“, ein Kriterium, das diese Version nicht kennt`,
  named: (kind) => `„${kind}“`,
  askedOfNobody: (kind, about) =>
    `„${kind}“ fragt nach ${about === 'account' ? 'einem Unternehmen' : 'einer Person'}; hier gibt es darauf keine Antwort`,
  unreadable: (kind, _why) => `Die Einstellungen von „${kind}“ sind nicht zu verstehen; der Arbeitsbereich sagt, woran es liegt`,
  answers: { met: 'ja', partly: 'teilweise', 'not-met': 'nein' },
  excluding: { met: 'trifft zu', partly: 'trifft teilweise zu', 'not-met': 'trifft nicht zu' },
  youAnswered: (wanted, said) => `${wanted} – Ihre Antwort: ${said}`,
  pagesSay: (because) => `. Die Seiten sagen: ${because}`,
} satisfies typeof en;
