/** How a row is named, described and judged in a few words. Unknown is said, never smoothed over. */
import { type BandWords, bandWords, byYou } from '@/components/verdict/band-words';
import { listReasons } from '@/components/verdict/list-reasons';
import { sayKey } from '@/components/verdict/say-key';
import { sayPlace } from '@/components/verdict/say-place';
import { sayValue } from '@/components/verdict/say-value';
import type { Problem } from '@/lib/page/reading';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import type { SignalKey } from '@/lib/signal/vocabulary';

/** Whom the row is about: saving, ruling out and opening mean them. */
export const subjectOf = (row: RowLook): RowSubject => (row.about === 'person' ? row.person : row.company)!;

/** Sites hide some names; the row says so. */
export const rowName = (row: RowLook): string => subjectOf(row).name ?? (row.about === 'person' ? 'Name not shown' : 'This company');

/** A person: title and company. A company: industry, size, place. */
export function rowLine({ about, facts: { title, company, place, industry, employees } }: RowLook): string[] {
  const size = employees && `${sayValue('company.employees', employees)} employees`;
  const parts = about === 'person' ? [title, title && company && title.includes(company) ? null : company, place] : [industry, size, place];
  return parts.flatMap((part) => part || []);
}

const companyByYou = (): BandWords => ({ ...byYou(), word: 'Company ruled out by you', sentence: 'Company ruled out by you' });
const noPersona: BandWords = { word: 'No persona yet', sentence: 'No persona yet', shape: 'dashed', tone: 'open' };
const noIcp: BandWords = { ...noPersona, word: 'No ICP yet', sentence: 'No ICP yet' };

/** The user's own "no" stands before every verdict, the company's before the person's. */
export function rowBand(row: RowLook): BandWords {
  const { ruledOut, fit } = subjectOf(row);
  if (ruledOut) return byYou();
  if (row.company?.ruledOut) return companyByYou();
  return fit ? bandWords(fit.band, fit.profile.negative) : row.about === 'person' ? noPersona : noIcp;
}

/** The one reason that says most: whom to avoid, what rules out, for a weak row what speaks against it, else the strongest. */
export function rowWhy({ ruledOutBy, band, profile, ...fit }: RowFit): string | null {
  if (profile.negative && bandWords(band, true).tone === 'out') return `It matches “${profile.name}”, whom you stay away from`;
  if (ruledOutBy[0]) return ruledOutBy[0];
  const reasons = listReasons(fit).filter(({ mark }) => mark !== 'clear');
  const against = band === 'weak' ? reasons.find(({ mark }) => mark === 'against') : undefined;
  return (against ?? reasons[0])?.sentence ?? null;
}

const namedUnknowns = 3;

/** Shorter than the names of the values. */
const shortWords: { readonly [Key in SignalKey]?: string } = {
  'company.employees': 'size',
  'company.headquarters': 'place',
  'company.founded': 'age',
  'company.cues': 'your cues',
  'person.location': 'place',
  'person.roleStarted': 'time in the role',
  'person.companyStarted': 'time at the company',
  'person.cues': 'your cues',
};

/** "size, place, age and 2 more"; null when nothing is open. */
export function sayUnknown({ unknownKeys, unknowns }: Pick<RowFit, 'unknownKeys' | 'unknowns'>): string | null {
  const names = [...new Set(unknownKeys.map((key) => shortWords[key] ?? sayKey(key)))];
  const named = names.slice(0, namedUnknowns);
  const rest = names.length - named.length || (names.length === 0 ? unknowns.length : 0);
  if (named.length === 0) return rest > 0 ? `${rest} ${rest === 1 ? 'question' : 'questions'}` : null;
  if (rest > 0) return `${named.join(', ')} and ${rest} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named[0]!;
}

/** Names of pages that read better with whose they are. */
const isLinkedIn = /^(?:LinkedIn|Sales Navigator) /;

/** Which page would tell most of what is open; the row's own page when the verdict knows no better one. */
export function sayWhere(row: RowLook): string | null {
  const { fit, url } = subjectOf(row);
  if (!fit || fit.unknowns.length === 0) return null;
  const place = fit.unknowns.find(({ openNext }) => openNext !== null)?.openNext ?? url;
  if (!place) return null;
  const words = sayPlace(place);
  return `${isLinkedIn.test(words) ? `${row.about === 'person' ? 'Their' : 'Its'} ${words}` : words} would tell`;
}

/** Words for a list without rows: the page found nothing, or nothing has loaded yet. */
export const noRowsWords = (problems: readonly Problem[]): { title: string; says: string[]; isFinal: boolean } =>
  problems.some(({ code }) => code === 'nothing-found')
    ? {
        title: 'No results',
        says: ['The page says that it found nothing, so there is nobody to judge here.', 'Change the search, then press R here.'],
        isFinal: true,
      }
    : {
        title: 'No rows yet',
        says: [
          'Results load while you scroll, and Fitglass reads only what has loaded.',
          'Scroll through the results once, then press R here.',
          'Each row then gets a quick verdict, best first. No row is opened for you.',
        ],
        isFinal: false,
      };
