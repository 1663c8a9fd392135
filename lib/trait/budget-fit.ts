/** Whether they seem to have the means and to find it worthwhile: size, revenue and funding as the ICP asks; shopping by price alone speaks against it. */
import { setAside } from '@/lib/pain/cue-meaning';
import { cueFinder } from '@/lib/pain/said-words';
import { inWords } from './in-words';
import { judgedMean } from './judged-mean';
import type { Finding } from './trait';
import type { TraitInputs } from './trait-inputs';

const kinds = ['employees-between', 'revenue-between', 'funding-in'];
/** Whoever says so buys what costs least. Said of their own buying or selling, it is the same habit. */
const cheapest = cueFinder([
  'lowest price',
  'lowest bidder',
  'cheapest',
  'cheapest offer',
  'price is everything',
  'best price only',
  'billigste',
  'günstigster anbieter',
  'niedrigster preis',
  'tiefstpreis',
  'prix le plus bas',
  'moins cher',
  'moins disant',
  'precio más bajo',
  'más barato',
]);
/** A habit of buying the cheapest leaves little of a fit that money alone would give. */
const whenCheapest = 0.2;

export function budgetFit({ criteria, said }: TraitInputs): Finding {
  const against = said.find(({ words, about }) => cheapest(words).some((hit) => setAside(words, hit, about) === null));
  const mean = judgedMean(criteria, kinds);
  if (against) return { value: Math.min(mean?.value ?? 1, whenCheapest), because: inWords().itSays(against.text), evidence: [against.evidence] };
  if (mean) return mean;
  return { value: null, because: inWords().noBudget, evidence: [] };
}
