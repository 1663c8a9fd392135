/**
 * All that the user wrote and saved, as entries to search: names, criteria in words, documents, pains, proofs, objections,
 * what was learned, companies and people with the notes on them, lists.
 */
import type { DocumentRow } from '@/lib/icp/document-row';
import { systemClock } from '@/lib/kernel/clock';
import { allRecords } from '@/lib/storage/packs';
import { icpInWords, personaInWords } from '../profiles';
import { addressOf } from './address';
import type { SearchEntry } from './entry';
import { learnedOfIcps, learnedOfPersonas } from './learned-entries';
import { savedEntries } from './saved-entries';

const rows = (document: readonly DocumentRow[] | undefined) =>
  (document ?? []).map(({ characteristic, description }) => `${characteristic} ${description}`);
const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');
const values = (record: object | undefined) => Object.values(record ?? {}).filter((value) => typeof value === 'string');

export async function gatherEntries(now = systemClock()): Promise<SearchEntry[]> {
  const [{ icps, personas, segments, pains, proofs, products, messages }, saved] = await Promise.all([allRecords(), savedEntries(now)]);
  const inWords = (criteria: readonly { wanted: string; because: string; reason?: string }[]) =>
    criteria.flatMap(({ wanted, because, reason }) => [wanted, because, reason]);
  return [
    ...icps.map((icp) => {
      const { name, context, criteria, pains: hurts } = icpInWords(icp, segments, pains);
      const text = joined([...inWords(criteria), ...hurts, ...rows(icp.document), icp.why]);
      return { id: `icp/${icp.id}`, group: 'ICPs', title: name, detail: joined([context, icp.status]), text, hash: addressOf('icp', icp.id) };
    }),
    ...personas.map((persona) => {
      const { name, context, criteria, pains: hurts } = personaInWords(persona, pains);
      const objections = (persona.objections ?? []).flatMap(({ says, reply }) => [says, reply]);
      const prose = [...values(persona.mind), ...values(persona.deeper), ...values(persona.stages), ...(persona.channels ?? [])];
      const text = joined([persona.quote, ...inWords(criteria), ...hurts, ...objections, ...prose, ...rows(persona.document)]);
      return { id: `persona/${persona.id}`, group: 'Personas', title: name, detail: context, text, hash: addressOf('persona', persona.id) };
    }),
    ...personas.flatMap((persona) =>
      (persona.objections ?? []).map(({ id, says, reply }) => ({
        id: `objection/${persona.id}/${id}`,
        group: 'Objections',
        title: says,
        detail: persona.name,
        text: reply,
        hash: addressOf('persona', persona.id),
      })),
    ),
    ...segments.map(({ id, name, market, audience, why }) => ({
      id: `segment/${id}`,
      group: 'Segments',
      title: name,
      detail: market,
      text: joined([audience, why]),
      hash: addressOf('segments', id),
    })),
    ...pains.map((pain) => ({
      id: `pain/${pain.id}`,
      group: 'Pains',
      title: pain.name,
      detail: pain.challenge ?? '',
      text: joined([pain.consequence, pain.urgency, pain.outcome, pain.question, ...(pain.cues ?? [])]),
      hash: addressOf('pains', pain.id),
    })),
    ...proofs.map(({ id, name, text, customer, figure }) => ({
      id: `proof/${id}`,
      group: 'Proofs',
      title: name,
      detail: joined([customer, figure]),
      text,
      hash: addressOf('proofs', id),
    })),
    ...products.map(({ id, name, features, useCases, advantages, competitors }) => ({
      id: `product/${id}`,
      group: 'Product',
      title: name,
      detail: 'What you sell',
      text: joined([...features, ...useCases, ...advantages, ...competitors.map((competitor) => competitor.name)]),
      hash: addressOf('product', id),
    })),
    ...messages.map(({ id, name, channel, subject, body }) => ({
      id: `message/${id}`,
      group: 'Messages',
      title: name,
      detail: joined([channel, subject]),
      text: body ?? '',
      hash: addressOf('messages', id),
    })),
    ...learnedOfIcps(icps),
    ...learnedOfPersonas(personas),
    ...saved,
  ];
}
