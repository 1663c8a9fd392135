/** German. */
import type en from './en';

export default {
  title: 'Persona-Check',
  what: 'Vergleichen Sie, was diese Seite sagt, mit einer Persona: was sie anspricht, was sie auslässt, in wessen Worten.',
  check: 'Seite mit einer Persona vergleichen',
  close: 'Vergleich schließen',
  reading: 'Es wird gelesen, was diese Seite sagt …',
  whom: 'Für wen sie ist',
  noPersona: 'Es gibt noch keine Persona zum Vergleichen. Beschreiben Sie zuerst jemanden: was schwerfällt und was erreicht werden soll.',
  openWorkspace: 'Arbeitsbereich öffnen',
  noWords: 'Diese Seite zeigt keine Wörter, die sich vergleichen ließen.',
  nothingWritten: 'Zu dieser Persona steht noch nichts, was eine Seite ansprechen könnte. Ergänzen Sie Probleme, Ziele oder Einwände.',
  leftOut: 'Menüs, Randspalten, Fußzeilen und Cookie-Hinweise bleiben außen vor. Vom Text wird nichts aufbewahrt oder gesendet.',
  failed: 'Die Seite ließ sich nicht lesen.',
} satisfies typeof en;
