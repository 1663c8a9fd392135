/** German. */
import { observed, range } from '../../german-wording';
import type en from './en';

export default {
  wanted: (min, max) => range(min, max),
  nothing: 'Keine Seite sagt, wie viele Menschen dort arbeiten',
  stated: (seen, openEnd) => `${observed(seen)} Beschäftigte${openEnd ? ' (die Seite nennt keine Obergrenze)' : ''}`,
  members: (seen) => `${observed(seen)} Mitglieder auf LinkedIn, eine Größe ist nicht genannt`,
  say: (min, max) => `${range(min, max)} Beschäftigte`,
  ask: 'Wie viele Menschen arbeiten in Ihrem Unternehmen?',
} satisfies typeof en;
