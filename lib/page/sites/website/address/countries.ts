/**
 * Country names at the end of an address. The names come from the browser's own tables (`Intl.DisplayNames`),
 * in English, in the page's language and in the languages whose postal habits we read: no list of ours to ship.
 */
import { dropEnd, fold } from '@/lib/kernel/text';

/** Spellings on addresses that no table has. */
const spoken: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  uk: 'GB',
  gb: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  uae: 'AE',
  'republic of ireland': 'IE',
  'hong kong': 'HK',
  korea: 'KR',
  'south korea': 'KR',
  brasil: 'BR',
  deutschland: 'DE',
  osterreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  italia: 'IT',
  espana: 'ES',
  nederland: 'NL',
  belgie: 'BE',
  belgique: 'BE',
  danmark: 'DK',
  sverige: 'SE',
  norge: 'NO',
  suomi: 'FI',
  polska: 'PL',
  mexico: 'MX',
  turkey: 'TR',
  turkiye: 'TR',
};

/** Names that are cities or states as often as countries: never taken without more. */
const ambiguous = new Set(['GE', 'LU', 'MC', 'SG', 'JE', 'GI']);

/** Codes that `Intl` still names though ISO 3166-1 withdrew or never assigned them: another code has the same name. */
const retired = new Set('AN,BU,CS,DD,DY,EU,EZ,FX,HV,NH,QO,RH,SU,TP,UK,UN,VD,XA,XB,YD,YU,ZR,ZZ'.split(','));

const tables = new Map<string, Map<string, string>>();

function tableOf(language: string): Map<string, string> {
  const ready = tables.get(language);
  if (ready) return ready;
  const table = new Map<string, string>();
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = retired.has(code) ? undefined : names.of(code);
      if (name && !table.has(fold(name))) table.set(fold(name), code);
    }
  }
  tables.set(language, table);
  return table;
}

/** A name of forty characters and what may hang on it. */
const longestText = 120;

/** ISO 3166-1 alpha-2 of a country's name, null when `text` is anything else. @param language BCP 47 of the page, or null. */
export function countryNamed(text: string, language: string | null): string | null {
  if (text.length > longestText) return null;
  const name = dropEnd(
    fold(text)
      .replace(/\./g, '')
      .replace(/^[\s(]+/, ''),
    /[\s)]/,
  );
  if (name.length < 2 || name.length > 40) return null;
  if (Object.hasOwn(spoken, name)) return spoken[name]!;
  if (name.length < 4 || /\d/.test(name)) return null;
  const base = (language ?? 'en').slice(0, 2);
  for (const each of new Set(['en', /^[a-z]{2}$/.test(base) ? base : 'en'])) {
    const code = tableOf(each).get(name);
    if (code && !ambiguous.has(code)) return code;
  }
  return null;
}
