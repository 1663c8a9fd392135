/** "Acme is headquartered in Austin, Texas": a seat that a sentence states. */
import { fold } from '@/lib/kernel/text';
import { townNamed } from '@/lib/language/towns/known-towns';
import { confidence } from '@/lib/signal/confidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Found, Page } from '../../../reader';
import { isAside } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import { countryNamed } from '../address/countries';
import { regionAtEnd } from '../address/regions';
import { siteCountry } from '../address/site-country';
import { withoutLegalForm } from '../name/words';
import type { WebsiteSubject } from '../subject';
import { basedIn, firmFrom, headlessBase, headquarteredIn, isItself, townBased, turkishBase, visitIn } from './headquarters-words';

const town =
  /^(?:the )?([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*(?:\s(?:am|an der|de|del|do|da|of|la|le|las|los|upon|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*)){0,3})((?:,\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*(?:\s(?:of|and|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*)){0,3}){0,2})/;
/** Sentences longer than this tell more than one story. */
const longestSentence = 300;

/** @param alone no address stands on the page: then weaker words in front of a known town count, too. */
export function saidHeadquarters(page: Page, { company }: WebsiteSubject, alone: boolean): Found<Place>[] {
  const { outline } = page;
  const places = new Map<string, Found<Place>>();
  for (const [index, line] of outline.lines.entries()) {
    if (line.text.length > 5_000) continue;
    if (isAside(outline, line) && !(line.text.length <= 80 && /^(?:hq|headquartered) in\s/i.test(line.text))) continue;
    for (const sentence of line.text.split(/(?<=[.!?])\s+(?=[A-ZÀ-ÞĀ-ɏ])/)) {
      if (sentence.length > longestSentence) continue;
      const strong = headquarteredIn.exec(sentence);
      const match =
        (strong && mentionsItself(sentence, company?.name) ? strong : null) ??
        (speaksOfItself(sentence, company?.name) ? basedIn.exec(sentence) : null) ??
        (isHeadless(sentence) ? headlessBase.exec(sentence) : null);
      const seat = match ? null : turkishBase.exec(sentence);
      const turkish = seat && (seat.index === 0 || mentionsItself(sentence, company?.name)) ? seat : null;
      const place = match
        ? placeIn(sentence.slice(match.index + match[0].length), outline.language)
        : turkish
          ? placeIn(turkish[1]!, outline.language)
          : alone
            ? knownIn(sentence, page, company?.name)
            : null;
      if (place && !places.has(place.text))
        places.set(place.text, {
          value: place,
          confidence: strong ? confidence.labelled : confidence.placed,
          evidence: [quoteLine(outline, index, { part: sentence })],
        });
    }
  }
  return places.size === 1 ? [...places.values()] : [];
}

/** Weak words count in front of a town that lies in the country of the site or of the sentence. */
function knownIn(sentence: string, page: Page, name: string | undefined): Place | null {
  const visit = visitIn.exec(sentence);
  const from = visit ?? firmFrom.exec(sentence);
  const found = from ?? townBased.exec(sentence);
  if (!found || (!visit && !(speaksOfItself(sentence, name) && isItself.test(sentence.slice(0, found.index))))) return null;
  const behind = from ? sentence.slice(from.index + from[0].length) : found[1]!;
  const place = placeIn(behind, page.outline.language);
  /** "Halle 5" is a hall and no town. */
  if (!place || /^\s?\d/.test(behind.slice(place.text.length))) return null;
  const country = place.country ?? siteCountry(page);
  return place.city && townNamed(place.city, country ? [country] : []) ? place : null;
}

/** The company's own voice at the head of a sentence, or anywhere in it. */
const ownVoice =
  /\b(?:we|our|us|the (?:company|firm|agency)|wir|unser\w*|nous|notre|nuestr[ao]s?|somos|nossa|noi|nostra|wij|ons|onze|vi|vår|våra|våre|vores|bizim|virksomheden|f[öo]retaget|bolaget|firmaet|selskapet|das unternehmen|l['’](?:entreprise|azienda|agence)|(?:la|a) empresa|het bedrijf)\b/i;

const isNamed = (sentence: string, name: string | undefined): boolean =>
  name !== undefined && fold(sentence).includes(withoutLegalForm(name).split(' ')[0]!);
const mentionsItself = (sentence: string, name: string | undefined): boolean => ownVoice.test(sentence) || isNamed(sentence, name);
const speaksOfItself = (sentence: string, name: string | undefined): boolean =>
  ownVoice.test(sentence.slice(0, 20)) || isNamed(sentence.slice(0, (name?.length ?? 0) + 4), name);

/** A person's card says "based in", too: those tell of him or her, or stand in the past. */
const isHeadless = (sentence: string): boolean =>
  !/^(?:based|bas|med)\s/i.test(sentence) || (ownVoice.test(sentence) && !/\b(?:he|she|his|her|I|my)\b/.test(sentence));

/** The place at the beginning of a text: a town with what follows it, or a country. Null when none stands there. */
export function placeIn(text: string, language: string | null): Place | null {
  const match = town.exec(text);
  if (!match) return null;
  const [, city = '', rest = ''] = match;
  const place: Place = { text: match[0].replace(/^the /, '').replace(/[.\s]+$/, '') };
  const country = countryNamed(city, language);
  if (/^(?:het|de|der|die|den|il|lo|la|el)$/i.test(city)) return null;
  if (country && rest === '') return { ...place, country };
  place.city = city.replace(/[.\s]+$/, '');
  const said = [place.city];
  const parts = rest
    .split(',')
    .map((each) => each.trim().replace(/\.$/, ''))
    .filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const named = countryNamed(part, language);
    const state = regionAtEnd(part, 'US')?.rest === '';
    if (named) place.country = named;
    else if (state || (parts[index + 1] && countryNamed(parts[index + 1]!, language))) place.region = part;
    else break;
    if (state) place.country ??= 'US';
    said.push(part);
  }
  place.text = said.join(', ');
  return place;
}
