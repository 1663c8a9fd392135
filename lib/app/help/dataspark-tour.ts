/**
 * The guided tour “Do it like DataSpark”: review the most profitable customers, ask the people there, ask one's own sales
 * team, write both down, test. What is done is read from what is stored, so that nobody has to tick anything.
 */
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Criterion, Icp, Segment } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';

export interface TourStep {
  id: string;
  title: string;
  how: string;
  /** Where it is done. */
  hash: string;
  done: boolean;
}

export interface Written {
  products: readonly unknown[];
  segments: readonly Segment[];
  icps: readonly Icp[];
  personas: readonly Persona[];
  /** A page was read, or the first run ended with a verdict. */
  judged: boolean;
}

const asks = (criteria: readonly Criterion[], kinds: readonly string[]) =>
  kinds.every((kind) => criteria.some((criterion) => criterion.kind === kind && criterion.mode !== 'exclude'));

/** How the sample marks evidence that nobody gathered: it shows how a note looks and is not one's own work. */
const isInvented = ({ source }: EvidenceNote) => source.includes('invented for this example');

/** Kinds of evidence on a record and on its criteria, without what the sample invented. */
const evidenceOf = (records: readonly (Icp | Persona)[]): ReadonlySet<string> =>
  new Set(
    records
      .flatMap(({ evidence, criteria }) => [...(evidence ?? []), ...criteria.flatMap((criterion) => criterion.evidence ?? [])])
      .filter((note) => !isInvented(note))
      .map(({ kind }) => kind),
  );

export function datasparkTour({ products, segments, icps, personas, judged }: Written): TourStep[] {
  const backed = evidenceOf([...icps, ...personas]);
  const positive = icps.filter(({ negative }) => !negative);
  const people = personas.filter(({ negative }) => !negative);
  return [
    { id: 'sell', title: 'Say what you sell', how: 'One sentence, and what only you have.', hash: '#product', done: products.length > 0 },
    {
      id: 'segment',
      title: 'Choose one segment, and say why this one',
      how: 'DataSpark began with online shops, because its most profitable customers were there.',
      hash: '#segments',
      done: segments.some(({ market, audience }) => market !== '' && audience !== ''),
    },
    {
      id: 'best',
      title: 'Look at your most profitable customers',
      how: 'Rank them on the worksheet. What do the best share in size, industry and systems? Note it as evidence from your own records.',
      hash: '#best-customers',
      done: backed.has('own-records'),
    },
    {
      id: 'traits',
      title: 'Write what they share as an ICP',
      how: 'DataSpark found five: online retail, 500–5,000 people, $50M–$500M, on cloud platforms, a need to know its customers.',
      hash: '#profiles',
      done: positive.some(
        ({ criteria }) => criteria.filter(({ mode }) => mode !== 'exclude').length >= 5 && asks(criteria, ['industry-in', 'employees-between']),
      ),
    },
    {
      id: 'exclude',
      title: 'Say whom you would send away',
      how: 'One exclusion with the sentence that you would say.',
      hash: '#profiles',
      done: positive.some(({ criteria }) => criteria.some(({ mode, reason }) => mode === 'exclude' && Boolean(reason))),
    },
    {
      id: 'interviews',
      title: 'Ask the people there',
      how: 'DataSpark spoke with the marketing directors of its customers. Note each talk as evidence: customer interview.',
      hash: '#profiles',
      done: backed.has('customer-interview'),
    },
    {
      id: 'sales',
      title: 'Ask your sales team whom they meet',
      how: 'Titles, worries, objections. Note it as evidence: sales team.',
      hash: '#profiles',
      done: backed.has('sales-team'),
    },
    {
      id: 'persona',
      title: 'Write the person down',
      how: 'A name that says the role, a quote that was heard, the pains. DataSpark’s is Data-Driven David.',
      hash: '#profiles',
      done: people.some(({ quote, pains, criteria }) => quote !== '' && pains.length > 0 && criteria.length > 0),
    },
    {
      id: 'test',
      title: 'Judge a page',
      how: 'An invented one at the end of Start, or a real one with the Fitglass button.',
      hash: '#start',
      done: judged,
    },
  ];
}
