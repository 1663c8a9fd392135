/**
 * The forms in which place names are compared. People write "Saint-Étienne", "St. Etienne" and "ST ETIENNE", and
 * regions come wrapped: "Provincia di Bergamo", "Stockholms län", "State of Berlin", "Taipei City".
 */

const plain = /^[a-z ]*$/;
const doubleSpace = '  ';

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  '&': ' and ',
};
/** Marks inside a word: "Xi'an" is "Xian", "D.C." is "DC". */
const silent = new Set('\'’‘`´ʻʼʿʹʺ"“”.');
const otherLetter = /[\p{L}\p{N}]/u;

/** No place has a longer name; what comes behind is not looked at. */
const longestName = 300;

/** Lower case, without accents and punctuation; `Saint`, `Sankt` and `Ste` become `st`; of the first 300 characters. Written as a loop because the start of the parser makes 25,000 keys. */
export function placeKey(name: string): string {
  const lower = name.slice(0, longestName).toLowerCase();
  if (plain.test(lower) && !lower.includes(doubleSpace)) return withShortSaint(lower.trim());
  const text = lower.replace(marks, '').normalize('NFKD');
  let key = '';
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      key += text[at];
      spaced = false;
      continue;
    }
    if (code >= 0x300 && code <= 0x36f) continue;
    const character = code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text[at]!;
    if (character.length === 2) at += 1;
    if (silent.has(character)) continue;
    const written = letters[character] ?? (code >= 0x250 && otherLetter.test(character) ? character : null);
    if (written === null && (spaced || (code >= 0x250 && isMark.test(character)))) continue;
    key += written ?? ' ';
    spaced = written === null || written.endsWith(' ');
  }
  return withShortSaint((key.includes(doubleSpace) ? key.replace(/ {2,}/g, ' ') : key).trim());
}

const isMark = /[\p{M}\p{Cf}]/u;
/** Dropped before the text is taken apart, because Unicode sorts a run of marks and a hostile text has long ones. */
const marks = /\p{M}+/gu;

const withShortSaint = (key: string): string => (key.includes('s') ? key.replace(/\b(?:saint|sainte|sankt|ste)\b/g, 'st') : key);

/** Nouns for a division, that stand before or after its name in the languages of the pages. */
const nouns = new Set(
  (
    'state estado etat bundesstaat province provincia provincie provinz provinsi prov region regione regiao regio regional county counties comte contea graafschap grafschaft co ' +
    'department departement departamento depto district distrito distretto distrikt bezirk okres oblast kray krai kraj krajina voivodeship wojewodztwo voivodship prefecture ken fu to ' +
    'governorate governate muhafazah mohafazat mintaqah emirate municipality municipio gemeente kommun kommune canton kanton cantone lan len laani maakunta fylke amt apskritis ' +
    'novads judet judetul zupanija megye vilayet ili sheng shi do si land freistaat republic respublika republik autonomous autonoma autonome community comunidad comunitat communaute ' +
    'comunita city ciudad citta cidade grad hlavni mesto capital metropolitan metropolitana metropolitano area territory territoire division parish borough council ' +
    'special administrative raioni commune gewest hoofdstedelijk unit'
  ).split(' '),
);
/** Words that bind a noun to its name: "Provincia di", "State of", "Departamento del". */
const binders = new Set(['of', 'de', 'di', 'del', 'du', 'des', 'do', 'da', 'della', 'the', 'd', 'la']);

/** A place key without the nouns around a region's name; never empty when `key` is not. */
export function regionKey(key: string): string {
  if (!key.includes(' ')) return key;
  const words = key.split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && nouns.has(words[to - 1]!)) to -= 1;
  while (to - from > 1 && nouns.has(words[from]!)) {
    from += 1;
    while (to - from > 1 && binders.has(words[from]!)) from += 1;
  }
  return to - from === words.length ? key : words.slice(from, to).join(' ');
}

/** `Muenchen` → `munchen`: the ASCII spelling of umlauts, tried only when nothing else matched. */
export const withoutUmlautSpelling = (key: string): string => key.replace(/([aou])e/g, '$1');
