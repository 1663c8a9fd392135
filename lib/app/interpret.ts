/**
 * From what a page says to what it means. Readers gather texts; here places get
 * their country, industries their code, titles their seniority and functions, and page facts give the technologies,
 * the business model and the sentences that the user's criteria ask for. Whatever the words leave open stays open, and
 * the page facts are dropped on the way out.
 */

import { parseIndustry } from '@/lib/language/industries/parse-industry';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { RawReading, Reading } from '@/lib/page/reading';
import { isSignal, type Signal } from '@/lib/signal/signal';
import type { Hiring, Industry, Place } from '@/lib/signal/vocabulary';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { type AskedWords, withAskedWords } from './asked-words';
import { withBusinessModel } from './interpret-business-model';
import { personFromTitles } from './interpret-person';
import { withTechnologies } from './interpret-technologies';

export interface InterpretTools {
  parsePlace: PlaceParser;
  /** Words that the user's criteria ask for; the sentences that say them join the cues. */
  asked?: AskedWords | undefined;
  /** `data/technologies.json`, for pages whose reading holds traces. */
  fingerprints?: FingerprintTable | null | undefined;
}

const nothingAsked: AskedWords = { company: [], person: [] };

/**
 * City, region and country of a place line. Parts that the page gives in separate fields are the page's own word and
 * stay; when the line means another country than those fields, only the fields count.
 */
export function placed(place: Place, parsePlace: PlaceParser): Place {
  const parts = [place.city, place.region, place.country].filter((part) => part !== undefined);
  const stated = place.city === undefined ? null : parsePlace(parts.join(', '));
  const read = stated?.country ? stated : parsePlace(place.text);
  if (stated && read !== stated) {
    const country = place.country ?? read.country;
    return { ...place, ...(country ? { country } : {}) };
  }
  if (place.country !== undefined && read.country !== null && read.country !== place.country) return place;
  const city = read.city ?? place.city;
  const region = read.region ?? place.region;
  const country = read.country ?? place.country;
  return { text: place.text, ...(city ? { city } : {}), ...(region ? { region } : {}), ...(country ? { country } : {}) };
}

const coded = (industry: Industry): Industry => (industry.id === null ? { ...industry, id: parseIndustry(industry.text).id } : industry);

/** Which functions a company looks for, from the titles of its open roles. */
function withFunctions(hiring: Hiring): Hiring {
  if (hiring.functions !== undefined || hiring.titles === undefined) return hiring;
  const functions = [...new Set(hiring.titles.flatMap((title) => parseTitle(title).functions))];
  return functions.length > 0 ? { ...hiring, functions } : hiring;
}

function interpretSignal(signal: Signal, { parsePlace }: InterpretTools): Signal {
  if (isSignal(signal, 'company.headquarters') || isSignal(signal, 'person.location')) return { ...signal, value: placed(signal.value, parsePlace) };
  if (isSignal(signal, 'company.locations')) return { ...signal, value: signal.value.map((place) => placed(place, parsePlace)) };
  if (isSignal(signal, 'company.industry')) return { ...signal, value: coded(signal.value) };
  if (isSignal(signal, 'company.hiring')) return { ...signal, value: withFunctions(signal.value) };
  return signal;
}

function interpretSignals(signals: readonly Signal[], tools: InterpretTools): Signal[] {
  const read = signals.map((signal) => interpretSignal(signal, tools));
  return [...read, ...personFromTitles(read)];
}

/** A posting may be filed under several industries in one line; only a line that is one industry says what the company does. */
const believable = (kind: RawReading['kind'], signal: Signal): boolean =>
  kind !== 'linkedin/job' || !isSignal(signal, 'company.industry') || signal.value.id !== null;

/** @param raw as `checkReading` let it through. The result is a new object; nothing of `raw` is changed. */
export function interpret(raw: RawReading, tools: InterpretTools): Reading {
  const { language: _language, facts: _facts, ...reading } = raw;
  return {
    ...reading,
    signals: withAskedWords(
      withBusinessModel(
        withTechnologies(
          interpretSignals(raw.signals, tools).filter((signal) => believable(raw.kind, signal)),
          raw,
          tools.fingerprints ?? null,
        ),
        raw,
      ),
      raw,
      tools.asked ?? nothingAsked,
    ),
    rows: raw.rows.map((row) => ({ signals: interpretSignals(row.signals, tools) })),
  };
}
