/** What was learned about a profile, as entries to search: evidence notes, assumptions, exceptions; each leads to its sheet. */
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Assumption, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { addressOf } from './address';
import type { SearchEntry } from './entry';

interface Of {
  profile: Pick<Icp | Persona, 'id' | 'name'>;
  /** Where it stands: the parts of an address. */
  place: readonly [screen: string, ...string[]];
}

const entryOf = ({ profile, place }: Of, group: string, id: string, title: string, text: string): SearchEntry => ({
  id: [group, ...place, id].join('/'),
  group,
  title,
  detail: profile.name,
  text,
  hash: addressOf(...place),
});

const evidenceEntries = (of: Of, notes: readonly EvidenceNote[] = []) =>
  notes.map(({ id, note, source, date }) => entryOf(of, 'Evidence', id, note.trim() || source, `${source} ${date}`));

const assumptionEntries = (of: Of, assumptions: readonly Assumption[] = []) =>
  assumptions.map(({ id, text }) => entryOf(of, 'Assumptions', id, text, ''));

export const learnedOfIcps = (icps: readonly Icp[]): SearchEntry[] =>
  icps.flatMap((profile) => [
    ...evidenceEntries({ profile, place: ['icp', profile.id, 'evidence'] }, profile.evidence),
    ...profile.criteria.flatMap(({ id, evidence }) => evidenceEntries({ profile, place: ['icp', profile.id, `criterion.${id}`] }, evidence)),
    /* What an ICP assumes is looked through in its review. */
    ...assumptionEntries({ profile, place: ['reviews', `icp:${profile.id}`] }, profile.assumptions),
  ]);

export const learnedOfPersonas = (personas: readonly Persona[]): SearchEntry[] =>
  personas.flatMap((profile) => {
    const of: Of = { profile, place: ['persona', profile.id, 'learned'] };
    return [
      ...evidenceEntries(of, profile.evidence),
      ...profile.criteria.flatMap((criterion) =>
        evidenceEntries({ profile, place: ['persona', profile.id, 'criteria'] }, criterion.evidence).map((entry) => ({
          ...entry,
          /* Ids of notes are unique in their own list only. */
          id: `${entry.id}/${criterion.id}`,
        })),
      ),
      ...assumptionEntries(of, profile.assumptions),
      ...(profile.exceptions ?? []).map(({ id, note, date }) => entryOf(of, 'Exceptions', id, note, date)),
    ];
  });
