/** German. */
import { counted, either, quoted } from '../../german-wording';
import { functionName } from '../functions/de';
import type en from './en';

const within = (functions: readonly string[]) => `im Bereich ${either(functions.map(functionName))}`;
const roles = (count: number) => counted(count, 'offene Stelle', 'offene Stellen');

export default {
  wanted: (functions, min) => (min > 1 ? `mindestens ${roles(min)} ${within(functions)}` : either(functions.map(functionName))),
  nothing: 'Keine Seite zeigt offene Stellen',
  found: (count, functions, titles) => `${roles(count)} ${within(functions)}${titles.length > 0 ? `: ${quoted(titles).join(', ')}` : ''}`,
  noRoles: 'Keine offenen Stellen',
  noneFits: (count) => (count === 1 ? '1 offene Stelle, und sie passt nicht' : `${roles(count)}, keine davon passt`),
  noneShownFits: (count) => `${count === undefined ? 'Einige offene Stellen' : roles(count)}, von den gezeigten passt keine`,
  say: (functions, min) => (min > 1 ? `mindestens ${roles(min)} ${within(functions)}` : `stellt ${within(functions)} ein`),
  ask: (functions) => `Stellen Sie ${within(functions)} ein?`,
} satisfies typeof en;
