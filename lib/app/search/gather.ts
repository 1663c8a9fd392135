/** All that the user wrote and saved, as entries to search: names, criteria in words, documents, pains, proofs, objections, companies. */
import type { DocumentRow } from '@/lib/icp/document-row';
import { allRecords } from '@/lib/storage/packs';
import { allSaved } from '@/lib/storage/saved';
import { icpInWords, personaInWords } from '../profiles';
import type { SearchEntry } from './entry';

const rows = (document: readonly DocumentRow[] | undefined) =>
  (document ?? []).map(({ characteristic, description }) => `${characteristic} ${description}`);
const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');
const values = (record: object | undefined) => Object.values(record ?? {}).filter((value) => typeof value === 'string');
const at = (screen: string, id: string) => `#${screen}/${encodeURIComponent(id)}`;

export async function gatherEntries(): Promise<SearchEntry[]> {
  const [{ icps, personas, segments, pains, proofs, products, messages }, saved] = await Promise.all([allRecords(), allSaved()]);
  const inWords = (criteria: readonly { wanted: string; because: string; reason?: string }[]) =>
    criteria.flatMap(({ wanted, because, reason }) => [wanted, because, reason]);
  return [
    ...icps.map((icp) => {
      const { name, context, criteria, pains: hurts } = icpInWords(icp, segments, pains);
      const text = joined([...inWords(criteria), ...hurts, ...rows(icp.document), icp.why, ...(icp.assumptions ?? []).map((each) => each.text)]);
      return { id: `icp/${icp.id}`, group: 'ICPs', title: name, detail: joined([context, icp.status]), text, hash: at('icp', icp.id) };
    }),
    ...personas.map((persona) => {
      const { name, context, criteria, pains: hurts } = personaInWords(persona, pains);
      const objections = (persona.objections ?? []).flatMap(({ says, reply }) => [says, reply]);
      const prose = [...values(persona.mind), ...values(persona.deeper), ...values(persona.stages), ...(persona.channels ?? [])];
      const text = joined([persona.quote, ...inWords(criteria), ...hurts, ...objections, ...prose, ...rows(persona.document)]);
      return { id: `persona/${persona.id}`, group: 'Personas', title: name, detail: context, text, hash: at('persona', persona.id) };
    }),
    ...personas.flatMap((persona) =>
      (persona.objections ?? []).map(({ id, says, reply }) => ({
        id: `objection/${persona.id}/${id}`,
        group: 'Objections',
        title: says,
        detail: persona.name,
        text: reply,
        hash: at('persona', persona.id),
      })),
    ),
    ...segments.map(({ id, name, market, audience, why }) => ({
      id: `segment/${id}`,
      group: 'Segments',
      title: name,
      detail: market,
      text: joined([audience, why]),
      hash: at('segments', id),
    })),
    ...pains.map((pain) => ({
      id: `pain/${pain.id}`,
      group: 'Pains',
      title: pain.name,
      detail: pain.challenge ?? '',
      text: joined([pain.consequence, pain.urgency, pain.outcome, pain.question, ...(pain.cues ?? [])]),
      hash: at('pains', pain.id),
    })),
    ...proofs.map(({ id, name, text, customer, figure }) => ({
      id: `proof/${id}`,
      group: 'Proofs',
      title: name,
      detail: joined([customer, figure]),
      text,
      hash: at('proofs', id),
    })),
    ...products.map(({ id, name, features, useCases, advantages, competitors }) => ({
      id: `product/${id}`,
      group: 'Product',
      title: name,
      detail: 'What you sell',
      text: joined([...features, ...useCases, ...advantages, ...competitors.map((competitor) => competitor.name)]),
      hash: at('product', id),
    })),
    ...messages.map(({ id, name, channel, subject, body }) => ({
      id: `message/${id}`,
      group: 'Messages',
      title: name,
      detail: joined([channel, subject]),
      text: body ?? '',
      hash: at('share', id),
    })),
    ...saved.map(({ id, about, name, aliases }) => ({
      id: `saved/${about}/${id}`,
      group: about === 'account' ? 'Saved companies' : 'Saved people',
      title: name,
      detail: 'Saved',
      text: aliases.filter((alias) => !alias.startsWith('name:')).join(' '),
      hash: '#data',
    })),
  ];
}
