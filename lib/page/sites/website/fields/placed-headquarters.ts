/**
 * A seat that a label alone announces: a fact in a table ("Headquarters | Austin, Texas", "本社 | 東京都…"), a tile
 * ("UAE / Headquarters"), or the line below a heading. No postcode proves such a place, so its form must: a town with its
 * country or state, a country, or, where the label fills one box with it, a single name.
 */
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Place } from '@/lib/signal/vocabulary';
import type { Found, Page } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import { headquartersLabel } from './headquarters-words';
import { placeIn } from './said-headquarters';
import { tilesOn } from './tiles';

const longest = 90;

/** Answers to "where?" that are no place. */
const nowhere =
  /\b(?:remote|global|world|online|virtual|everywhere|anywhere|distributed|web|cloud|internet|offices?|home|contact|view|map|one|two|three|we|our)\b/i;

/** Prefecture, then city or ward: every Japanese address begins so, with or without its postcode. */
const japanese =
  /^(?:〒?\s?\d{3}[-－‐]\d{4}\s*)?((?:東京|北海|大阪|京都|[\u4E00-\u9FFF]{2,3})[都道府県])\s*((?:[\u4E00-\u9FFF\u3041-\u30FA]{1,6}?市)?(?:[\u4E00-\u9FFF\u3041-\u30FA]{1,6}?[区町村])?)/u;

function easternPlace(text: string): Place | null {
  const match = japanese.exec(text);
  const city = match?.[2] ?? '';
  return match && city !== '' ? { text, city, region: match[1]!, country: 'JP' } : null;
}

/** The whole text as a place. @param alone accepts a town without country or state. */
function wholePlace(text: string, language: string | null, alone: boolean): Place | null {
  if (text.length > longest || text.length < 2) return null;
  const eastern = easternPlace(text);
  if (eastern) return eastern;
  if (/[\d@:!?]/.test(text) || nowhere.test(text)) return null;
  const bare = text.replace(/\.$/, '');
  const place = placeIn(bare, language);
  if (place?.text !== bare.replace(/^the /, '')) return null;
  return place.country || (alone && !bare.includes(',') && bare.split(' ').length <= 3) ? place : null;
}

const isHidden = ({ outline }: Page, section: number): boolean => {
  const around = landmarksAround(outline, section);
  return around.has('nav') || around.has('dialog') || around.has('article');
};

export function placedHeadquarters(page: Page): Found<Place>[] {
  const { outline } = page;
  const { lines, language, pairs } = outline;
  const found = new Map<string, Found<Place>>();
  const add = (place: Place | null, evidence: Evidence): void => {
    if (place && !found.has(place.text)) found.set(place.text, { value: place, confidence: confidence.labelled, evidence: [evidence] });
  };
  for (const { label, values, section } of pairs) {
    const [only] = values;
    if (!only || values.length > 1 || !headquartersLabel.test(label) || isHidden(page, section)) continue;
    add(wholePlace(only.text, language, true), quoteLine(outline, only.line, { source: 'label', part: only.text }));
  }
  for (const { value, line } of tilesOn(outline, /^\p{Lu}[\p{L}.,'’ -]{1,39}$/u, (label) => headquartersLabel.test(label)))
    add(wholePlace(value, language, true), quoteLine(outline, line, { source: 'label' }));
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 40 || line.control || !headquartersLabel.test(line.text) || isHidden(page, line.section)) continue;
    for (const at of /\d/.test(lines[index + 1]?.text ?? '') ? [index + 1] : [index + 1, index + 2]) {
      const text = lines[at]?.text ?? '';
      add(wholePlace(text, language, false), quoteLine(outline, at, { source: 'label' }));
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}
