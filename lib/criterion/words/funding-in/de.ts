/** German. */
import type { FundingStage, Money } from '@/lib/signal/vocabulary';
import { either, sum } from '../../german-wording';
import type en from './en';

const names: Readonly<Partial<Record<FundingStage, string>>> = {
  bootstrapped: 'aus eigener Kraft',
  'pre-seed': 'Pre-Seed',
  seed: 'Seed',
  growth: 'Wachstumskapital',
  'private-equity': 'Private Equity',
  debt: 'Fremdkapital',
  grant: 'Fördermittel',
  acquired: 'durch Übernahme',
  public: 'über die Börse',
};

/** `series-a` → `Series A`. */
const round = (stage: FundingStage) => names[stage] ?? `Series ${stage.slice(-1).toUpperCase()}`;

const raised = (total: Money | undefined) => `Hat ${total ? sum(total.amount, total.currency) : 'Kapital'} aufgenommen`;

export default {
  wanted: (any) => either(any.map(round)),
  nothing: 'Keine Seite sagt, wie das Unternehmen finanziert ist',
  stage: (stage, last) => `Finanzierung: ${round(stage)}${last ? `, letzte Runde ${last}` : ''}`,
  listed: 'Ist an der Börse notiert',
  raised,
  raisedSomehow: (total) => `${raised(total)}, die Finanzierungsphase ist nicht genannt`,
  say: (any) => `Finanzierung ${either(any.map(round))}`,
  ask: 'Wie ist Ihr Unternehmen finanziert?',
} satisfies typeof en;
