/** Where the company's money comes from. */
import type { FundingStage, Money } from '@/lib/signal/vocabulary';
import { either, slugWords, sum } from '../../wording';

/** `series-a` → `Series A`. */
const round = (stage: FundingStage) => slugWords(stage).replace(/^series (.)$/, (_, letter: string) => `Series ${letter.toUpperCase()}`);

const raised = (total: Money | undefined) => `It has raised ${total ? sum(total.amount, total.currency) : 'money'}`;

export default {
  wanted: (any: readonly FundingStage[]) => either(any.map(round)),
  nothing: 'No page has said how it is funded',
  stage: (stage: FundingStage, last: string | undefined) => `Funding stage ${round(stage)}${last ? `, last round ${last}` : ''}`,
  listed: 'It is listed on a stock exchange',
  raised,
  raisedSomehow: (total: Money | undefined) => `${raised(total)}, the stage is not said`,
  say: (any: readonly FundingStage[]) => `${either(any.map(round))} as funding`,
  ask: 'How is your company funded?',
};
