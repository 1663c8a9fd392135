/** Who holds the copyright of a page: "© 2003–2014 Acme Tools Pty Ltd. All rights reserved." → "Acme Tools Pty Ltd". */
import { asName, endsWithLegalForm } from './words';

/** A broken `©` (saved in another encoding) is read as one where a year follows. */
const mark = /©|\(c\)(?=\s*(?:copyright|\d{4}|[A-Z]))|\bcopyright\b|\uFFFD(?=\s?\d{4})|^all rights reserved/i;
const years = /\b(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)?\d{2}|present|heute))?\b/g;
const rights =
  /\b(?:all rights? reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|rights reserved)\b.*$/i;
/** Who made the page or the map is not whose page it is. */
const credit =
  /\b(?:design|designed|developed|development|powered|built|created|site|website|webdesign|seo|hosted|hosting|map data|theme|template|photo|photos|image|images|icons?)\b[^©]{0,20}$|\b(?:by|von|par|por|di)\s*$/i;
/** Longer lines are legal prose about copyright. */
const longestLine = 300;

/** Holder's name; null when the line is no copyright line or names nobody. */
export function copyrightHolder(line: string): string | null {
  if (line.length > longestLine) return null;
  const found = mark.exec(line);
  if (!found || (!/\b(?:19|20)\d{2}\b/.test(line) && !found[0].includes('©')) || credit.test(line.slice(0, found.index))) return null;
  return (
    holderIn(line.slice(found.index)) ??
    holderIn(
      line
        .slice(0, found.index)
        .split(/\s[|•·–—-]\s|[.|]\s/)
        .at(-1) ?? '',
    )
  );
}

function holderIn(text: string): string | null {
  const bare = text
    .replace(/©|\(c\)|\uFFFD/gi, ' ')
    .replace(/\b(?:copyrights?|urheberrecht)\b:?/gi, ' ')
    .replace(rights, ' ')
    .replace(years, ' ')
    .replace(/^[\s,.:;|–—-]*(?:by|von|par|por|di)\s/i, ' ')
    .replace(/^[\s,.:;|–—-]+/, '');
  const [piece = ''] = bare.split(
    /\s?[|•·]\s?|\s[–—-]\s|\s(?:and its|unless|is a|is an|registered|terms|privacy|designed|powered|website by|site by|tel|phone)\b/i,
  );
  return asName(firstSentence(piece));
}

/** Up to the first full stop or comma that ends a name, not one that belongs to a legal form ("Acme, Inc."). */
function firstSentence(text: string): string {
  for (const stop of text.matchAll(/[.,](?=\s|$)/g)) {
    const head = text.slice(0, stop.index);
    const next = /^[\s.,]*(\S+)/.exec(text.slice(stop.index + 1))?.[1] ?? '';
    if (stop[0] === ',' && endsWithLegalForm(`${head} ${next.replace(/,$/, '')}`)) continue;
    if (stop[0] === '.' && /\b(?:St|Dr|Mr|Bros|Co|[A-Z])$/.test(head) && next !== '') continue;
    return head + (stop[0] === '.' && endsWithLegalForm(head) ? '.' : '');
  }
  return text;
}
