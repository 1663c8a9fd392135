/**
 * A profile says where somebody works: that is a sighting of the company too. It carries the company's name and page
 * with the words of the profile and nothing about the person.
 */
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Signal, SignalOf } from '@/lib/signal/signal';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { bareName, isCompanyName } from './company-name';
import { accountAliases, linkedInCompanyAlias } from './identity';
import { type Sighting, sightingId } from './sighting';

/** Null when it is no person, when they have no company, or one that is none ("Self-employed"). Of several current companies the first counts. */
export function accountSightingFromPerson(sighting: Sighting): Sighting | null {
  if (sighting.about !== 'person') return null;
  const company = best(sighting, 'person.company');
  if (!company || !isCompanyName(company.value)) return null;
  const page = pageOf(sighting, company.value);
  const signals: Signal<SourcedEvidence>[] = [
    { key: 'company.name', value: company.value, confidence: company.confidence, evidence: company.evidence },
  ];
  if (page) signals.push({ ...page, key: 'company.linkedinUrl' });
  const aliases = accountAliases({ canonicalUrl: null, kind: sighting.kind, signals });
  return { ...sighting, id: sightingId('account', sighting.url, rowOf(sighting)), about: 'account', aliases, signals, gaps: [] };
}

function best<Key extends SignalKey>(sighting: Sighting, key: Key) {
  const found = sighting.signals.filter((signal) => signal.key === key && signal.confidence >= answerable) as SignalOf<Key, SourcedEvidence>[];
  return found.toSorted((a, b) => b.confidence - a.confidence)[0];
}

/** The company's LinkedIn page: of the current role there when the profile lists it, else of the top card. */
function pageOf(sighting: Sighting, company: string): { value: string; confidence: number; evidence: SourcedEvidence[] } | null {
  const experience = best(sighting, 'person.experience');
  const role = experience?.value.find((each) => each.to === null && each.companyUrl !== undefined && bareName(each.company) === bareName(company));
  if (experience && role?.companyUrl && linkedInCompanyAlias(role.companyUrl)) {
    const evidence = experience.evidence.filter(({ item }) => item === role.title || item === role.company);
    return { value: role.companyUrl, confidence: experience.confidence, evidence: evidence.length > 0 ? evidence : experience.evidence.slice(0, 1) };
  }
  const page = best(sighting, 'person.companyUrl');
  return page && linkedInCompanyAlias(page.value) ? page : null;
}

/** The row is part of a person's sighting id; rows of one page must not replace each other. */
function rowOf(sighting: Sighting): number | undefined {
  const row = sighting.id.slice(`person ${sighting.url}`.length).trim();
  return /^\d+$/.test(row) ? Number(row) : undefined;
}
