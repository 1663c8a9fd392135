/** A location of several segments: "Munich, Bavaria, Germany", "Springfield, IL", "Xicheng District, Beijing". */
import { candidateCountries, type Fit, fitCountry } from './place-fit';
import type { City } from './place-index';
import { cityAlone, type Found, found, foundCity } from './place-reading';
import type { Senses } from './place-senses';
import type { Region } from './region-table';

/** Lead in score that a country needs over the runner-up; below, the place is ambiguous. */
const clearLead = 1;
/** What a reading that only knows a town loses when the last word is a region: "Warsaw, Indiana" is not in Poland. */
const groundless = 3;

export function readTogether(all: readonly Senses[]): Found | null {
  const fit = bestFit(all);
  if (!fit) return null;
  if (!fit.region && fit.countryAt < 0) {
    const city = fit.city && cityAlone(all.flatMap((senses) => senses.cities));
    return city ? foundCity(city) : null;
  }
  if (fit.countryAt < 0 && !fit.city && fit.regionAt >= 0 && isCompass(all[fit.regionAt]!)) return null;
  const state = stateAlone(all, fit);
  if (state) return found(fit.country, state.name, null);
  let { city, region } = fit;
  if (!city && region) {
    city = cityOfRegion(all, fit);
    region = city?.region ?? region;
  }
  return found(fit.country, region?.name ?? city?.region?.name ?? null, city?.name ?? unknownTown(all, fit));
}

/** Names of regions in so many countries that they ground nothing: "Central", "Amazonas". */
const isVague = (senses: Senses): boolean => new Set(senses.regions.filter((region) => region.wellKnown).map((region) => region.country)).size > 2;

/** Points of the compass, which every country has as regions: alone they place a town that no table knows nowhere. */
const compass = new Set(
  'north south east west northern southern eastern western central centre center nord sud est ouest norte sur sul littoral'.split(' '),
);
const isCompass = (senses: Senses): boolean => senses.segment.key.split(' ').every((word) => compass.has(word));

function bestFit(all: readonly Senses[]): Fit | null {
  const fits = [...candidateCountries(all)].map((country) => fitCountry(all, country));
  const last = all.length - 1;
  if (fits.some((fit) => fit.regionAt === last && !isVague(all[last]!))) {
    for (const fit of fits) if (fit.regionAt < 0 && fit.countryAt < 0) fit.score -= groundless;
  }
  const [best, next] = fits.sort((a, b) => b.score - a.score);
  if (!best || best.score <= 0) return null;
  return next && best.score - next.score < clearLead ? null : best;
}

/** "New York, United States" and "Quebec, Canada" are the state and the province, though towns bear these names too. */
function stateAlone(all: readonly Senses[], fit: Fit): Region | null {
  if (all.length !== 2 || fit.countryAt < 0 || fit.region || (fit.country !== 'US' && fit.country !== 'CA')) return null;
  return all[1 - fit.countryAt]?.regions.find((region) => region.country === fit.country && region.wellKnown) ?? null;
}

/** "Berlin, Germany" and "Xicheng District, Beijing": the region's own city; never for states and provinces of North America. */
function cityOfRegion(all: readonly Senses[], fit: Fit): City | null {
  if (fit.country === 'US' || fit.country === 'CA') return null;
  const own = all[fit.regionAt]?.cities.filter((city) => city.country === fit.country) ?? [];
  const famous = own.find((city) => city.famous);
  if (famous) return famous;
  const nothingElse = all.every((_, at) => at === fit.countryAt || at === fit.regionAt);
  return nothingElse ? (own.find((city) => city.region === fit.region || city.region === fit.region?.parent) ?? null) : null;
}

/** The first segment before the region or country, when it is written like a town: "Hallbergmoos, Bavaria". */
function unknownTown(all: readonly Senses[], fit: Fit): string | null {
  const end = Math.max(fit.countryAt, fit.regionAt);
  const town = all.find((senses, at) => at < end && at !== fit.countryAt && at !== fit.regionAt && looksLikeTown(senses));
  return town?.segment.text ?? null;
}

const particles = new Set(
  'de la le les del di da do dos das du des der den am an auf in im bei ob of the upon on sur en et y e and al el und van aan bij op ter i na nad pod nam'.split(
    ' ',
  ),
);
const capital = /^[\p{Lu}\p{Lo}'’ʻ]|^[dl]['’]/u;

/** At most four words, each with a capital or a particle, or all in lower case as data vendors write. */
function looksLikeTown(senses: Senses): boolean {
  const { text, street, key } = senses.segment;
  if (street || senses.country || senses.macroRegion || key.length < 2 || text.length > 40) return false;
  if (senses.cities.length === 0 && senses.regions.some((region) => region.wellKnown)) return false;
  const words = text.split(/[\s-]+/);
  return words.length <= 4 && (text === text.toLowerCase() || words.every((word) => particles.has(word.toLowerCase()) || capital.test(word)));
}
