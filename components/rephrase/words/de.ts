/** German. */
import type en from './en';

export default {
  title: 'Umformulieren',
  ask: 'Auf diesem Gerät umformulieren',
  asking: 'Das Sprachmodell des Browsers schreibt …',
  nothing: 'Es kam nichts anderes. Ihre Nachricht bleibt, wie sie ist.',
  long: 'Die neue Fassung ist länger, als dieser Kanal erlaubt. Ihre Nachricht bleibt, wie sie ist.',
  offered: 'Sagt, soweit Wörter das erkennen lassen, nichts, was nicht in Ihrer Nachricht und ihren Quellen steht. Lesen Sie noch einmal gegen.',
  use: 'Diese Fassung nehmen',
  leave: 'Verwerfen',
  refused: 'Die neue Fassung wurde abgelehnt. Ihre Nachricht bleibt, wie sie ist.',
} satisfies typeof en;
