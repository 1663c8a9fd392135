/** How a row is named, described and judged in a few words. Unknown is said, never smoothed over. */
import { sayList } from '@/components/ui/say-list';
import { type BandWords, bandWords, byYou } from '@/components/verdict/band-words';
import { listReasons } from '@/components/verdict/list-reasons';
import { sayKey } from '@/components/verdict/say-key';
import { sayPlace } from '@/components/verdict/say-place';
import { sayValue } from '@/components/verdict/say-value';
import { fold } from '@/lib/kernel/text';
import type { Problem } from '@/lib/page/reading';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';

/** Whom the row is about: saving, ruling out and opening mean them. */
export const subjectOf = (row: RowLook): RowSubject => (row.about === 'person' ? row.person : row.company)!;

/** Sites hide some names; the row says so. */
export const rowName = (row: RowLook): string => subjectOf(row).name ?? (row.about === 'person' ? inWords().nameNotShown : inWords().thisCompany);

/** Why nothing about a row can be kept, not even a note; null when it can. Without an address a name must stand there once only. */
export function sayUnkeepable(row: RowLook, rows: readonly RowLook[]): string | null {
  const { id, name } = subjectOf(row);
  if (id !== null) return null;
  const same = rows.filter((each) => each.about === row.about && fold(subjectOf(each).name ?? '') === fold(name ?? ''));
  return name !== null && same.length > 1 ? inWords().unkeepable.twins : inWords().unkeepable.noAddress;
}

/** A person: title and company. A company: industry, size, place. */
export function rowLine({ about, facts: { title, company, place, industry, employees } }: RowLook): string[] {
  const size = employees && inWords().employees(sayValue('company.employees', employees));
  const parts = about === 'person' ? [title, title && company && title.includes(company) ? null : company, place] : [industry, size, place];
  return parts.flatMap((part) => part || []);
}

const own = (word: string, drawn: Pick<BandWords, 'shape' | 'tone'>): BandWords => ({ ...drawn, word, sentence: word });
const nothingToCompare = { shape: 'dashed', tone: 'open' } as const;

/** The user's own "no" stands before every verdict, the company's before the person's. */
export function rowBand(row: RowLook): BandWords {
  const { ruledOut, fit } = subjectOf(row);
  if (ruledOut) return byYou();
  const words = inWords().bands;
  if (row.company?.ruledOut) return own(words.companyByYou, byYou());
  return fit ? bandWords(fit.band, fit.profile.negative) : own(row.about === 'person' ? words.noPersona : words.noIcp, nothingToCompare);
}

/** The one reason that says most: whom to avoid, what rules out, for a weak row what speaks against it, else the strongest. */
export function rowWhy({ ruledOutBy, band, profile, ...fit }: RowFit): string | null {
  if (profile.negative && bandWords(band, true).tone === 'out') return inWords().avoided(profile.name);
  if (ruledOutBy[0]) return ruledOutBy[0];
  const reasons = listReasons(fit).filter(({ mark }) => mark !== 'clear');
  const against = band === 'weak' ? reasons.find(({ mark }) => mark === 'against') : undefined;
  return (against ?? reasons[0])?.sentence ?? null;
}

const namedUnknowns = 3;

/** "size, place, age and 2 more"; null when nothing is open. */
export function sayUnknown({ unknownKeys, unknowns }: Pick<RowFit, 'unknownKeys' | 'unknowns'>): string | null {
  const words = inWords();
  const short: { readonly [Key in SignalKey]?: string } = words.short;
  const names = [...new Set(unknownKeys.map((key) => short[key] ?? sayKey(key)))];
  const named = names.slice(0, namedUnknowns);
  const rest = names.length - named.length || (names.length === 0 ? unknowns.length : 0);
  if (named.length === 0) return rest > 0 ? words.questions(rest) : null;
  return rest > 0 ? words.andMore(named.join(', '), rest) : sayList(named);
}

/** Which page would tell most of what is open; the row's own page when the verdict knows no better one. */
export function sayWhere(row: RowLook): string | null {
  const { fit, url } = subjectOf(row);
  if (!fit || fit.unknowns.length === 0) return null;
  const place = fit.unknowns.find(({ openNext }) => openNext !== null)?.openNext ?? url;
  return place ? inWords().wouldTell[row.about](sayPlace(place)) : null;
}

/** Words for a list without rows: the page found nothing, or nothing has loaded yet. */
export const noRowsWords = (problems: readonly Problem[]): { title: string; says: string[]; isFinal: boolean } =>
  problems.some(({ code }) => code === 'nothing-found') ? { ...inWords().noResults, isFinal: true } : { ...inWords().noRows, isFinal: false };
