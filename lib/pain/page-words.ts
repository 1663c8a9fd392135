/** What a page is called in a sentence, by its address alone: "the careers page". */
const byPath: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:jobs|careers?|karriere|stellen\w*|recrutement|emplois?|carrieres|empleo|trabaja\w*|join-us|work-with-us)\b/, 'the careers page'],
  [/^\/(?:about|ueber-uns|uber-uns|unternehmen|a-propos|qui-sommes-nous|sobre-nosotros|quienes-somos|company)\b/, 'the about page'],
  [/^\/(?:blog|news|aktuelles|actualites|noticias|presse?|prensa)\b/, 'the news page'],
  [/^\/(?:pricing|preise|tarifs|precios)\b/, 'the pricing page'],
  [/^\/(?:team|equipe|equipo|people)\b/, 'the team page'],
];

export function pageWords(url: string): string {
  const address = URL.parse(url);
  if (!address) return 'the page';
  const path = address.pathname.toLowerCase().replace(/^\/(?:en|de|fr|es)(?=\/)/, '');
  if (/(?:^|\.)linkedin\.com$/.test(address.hostname)) {
    if (/^\/in\/|^\/sales\/lead\//.test(path)) return 'the profile';
    if (/^\/jobs\/|\/jobs\/?$/.test(path)) return 'the jobs page';
    return 'the company page';
  }
  return byPath.find(([pattern]) => pattern.test(path))?.[1] ?? 'the website';
}
