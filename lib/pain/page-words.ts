/** What kind of page an address belongs to, by the address alone, and how a sentence calls it: "on the careers page". */
import { inWords } from './in-words';

type Page = keyof ReturnType<typeof inWords>['pages'];

const byPath: readonly (readonly [RegExp, Page])[] = [
  [/^\/(?:jobs|careers?|karriere|stellen\w*|recrutement|emplois?|carrieres|empleo|trabaja\w*|join-us|work-with-us)\b/, 'careers'],
  [/^\/(?:about|ueber-uns|uber-uns|unternehmen|a-propos|qui-sommes-nous|sobre-nosotros|quienes-somos|company)\b/, 'about'],
  [/^\/(?:blog|news|aktuelles|actualites|noticias|presse?|prensa)\b/, 'news'],
  [/^\/(?:pricing|preise|tarifs|precios)\b/, 'pricing'],
  [/^\/(?:team|equipe|equipo|people)\b/, 'team'],
];

function pageAt(url: string): Page {
  const address = URL.parse(url);
  if (!address) return 'unknown';
  const path = address.pathname.toLowerCase().replace(/^\/(?:en|de|fr|es)(?=\/)/, '');
  if (/(?:^|\.)linkedin\.com$/.test(address.hostname)) {
    if (/^\/in\/|^\/sales\/lead\//.test(path)) return 'profile';
    return /^\/jobs\/|\/jobs\/?$/.test(path) ? 'jobs' : 'company';
  }
  return byPath.find(([pattern]) => pattern.test(path))?.[1] ?? 'website';
}

export const pageWords = (url: string): string => inWords().pages[pageAt(url)];
