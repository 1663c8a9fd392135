/**
 * Telephone numbers in a line, as the page writes them. A run of digits is a number by its shape (country code,
 * national grouping) or by the word in front of it; fax, dates, prices and registration numbers are not.
 */

export interface Phone {
  text: string;
  /** Digits only, for comparing. */
  digits: string;
  fax: boolean;
}

const run = /(?:\+\s?|\(\+?|\b)\d[\d\s().\-–/]{5,24}\d/g;
const telWord =
  /(?:\b(?:tel|phones?|telephone|call|dial|ring|mobile|mob|cell|hotline|toll[- ]?free|sales|service|parts|office|direct|freephone|landline|enquiries|support|telefon|fon|rufnummer|zentrale|handy|t[ée]l[ée]phone|t[ée]l|portable|appelez|tel[ée]fonos?|m[óo]vil|ll[áa]manos|telefone|telem[óo]vel|celular|telefono|cellulare|telefoon|whatsapp|text)\b|☎|✆|📞|📱|(?:^|[\s|,;(])[tpmo][.:](?![a-z]))[^\d+]{0,24}$/i;
const faxWord = /(?:\b(?:fax|telefax|t[ée]l[ée]copie|fac-?simile)\b|(?:^|[\s|,;(])f[.:])[^\d+]{0,14}$/i;
const notPhone =
  /(?:[$€£#%]|\b(?:abn|acn|vat|ust|uid|hrb|hra|hrg|siren|siret|rcs|naf|ape|cif|nif|nipc|iban|bic|swift|isbn|issn|ein|duns|nmls|dre|lic|license|licence|registration|registered|reg|number|nummer|company|order|item|model|part|sku|zip|konto|blz|p\.?\s?iva|cvr|kvk|btw|crn|cnpj|inscri\w*|capital|dba|id|no|nr|n[°º]|version|box|postfach|bp|cs|chars?|copyright|©|since|from)\b)[^\d+]{0,12}$/i;
/** Numbers of registers and of taxes, whatever stands in front ("P. IVA" is no "P." for phone). */
const register =
  /\b(?:p\.?\s?iva|partita iva|c\.?\s?f\.?|nip|regon|org\.?\s?-?nr|i[čc]o|di[čc]|siret|siren|nif|cif|cnpj|kvk|cvr|vergi no|vkn|mersis)\b[^\d+]{0,12}$/i;
const dates =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2,4}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\d{5}[-–]\d{4})$/;
/** "1 250 000" is a count, unless a word says that it is a number to call. */
const thousands = /^\d{1,3}(?:[.\s]\d{3})+$/;

/** National groupings that stand without a word in front. */
const american = /^\(?1?[-.\s)]{0,2}\(?\d{3}\)?[-.\s/–]{1,3}\d{3}[-.\s–]{1,3}\d{4}$/;
const withZero = /^\(?0\d{1,5}\)?[-.\s/–(]{1,3}\d[\d\s().\-–/]{4,14}$/;
/** "0771 - 2443238 / 28": the last digits of a second line. Behind a dialling code ("0711489 / 80") stands the number itself. */
const extension = /^(?!00|0\d{1,6}\s\/|\+\d{1,9}\s\/)(.*\d{6})\s\/\s?\d{1,2}$/;
/** "(12) 2003-2014" counts what was done in those years. */
const brazilian = /^\(\d{2}\)\s?(?:9\s?)?(?!(?:19|20)\d\d[-.\s](?:19|20)\d\d$)\d{4}[-.\s]?\d{4}$/;
const australian = /^1[38]00[\s-]?\d{3}[\s-]?\d{3}$/;

/** @param before text of the line in front, for numbers that stand alone under their label; @param behind of the line behind, for numbers in stacks. */
export function phonesIn(line: string, before = '', behind = ''): Phone[] {
  if (line.length > 2_000 || !/\d/.test(line)) return [];
  const found: Phone[] = [];
  const beside =
    mail.test(line.slice(0, 200)) ||
    (alone.test(line) && [before, behind].some((near) => alone.test(near) || (near.length <= 60 && mail.test(near))));
  for (const match of line.matchAll(run)) {
    const at = match.index;
    const own = line.slice(Math.max(0, at - 40), at);
    const prefix = /[A-Za-zÀ-ɏ\d]/.test(own) || before.length > 40 ? own : `${before} `;
    const after = line.slice(at + match[0].length, at + match[0].length + 12);
    for (const text of split(match[0])) {
      const phone = phoneOf(text, prefix, after, beside);
      if (phone) found.push(phone);
    }
  }
  return found;
}

/** "0121 496 0000 / 496 0001" and "(020) 7946 0000 - 2014" hold one number and something else. */
function split(text: string): string[] {
  const digits = text.replace(/\D/g, '').length;
  return digits <= 13 ? [text] : text.split(/\s[/–-]\s|\s{2,}/);
}

/** A line with nothing but a number. */
const alone = /^\s*[\d+(][\s\d+().-]{6,20}$/;
/** A national number without any grouping: only where an e-mail address or another number stands by. */
const bare = /^(?:0[1-9]\d{7,9}|[1-9]\d{2}-\d{3}-\d{3})$/;
const mail = /[\w.-]{2,40}@[\w-]{2,40}\.[a-z]/i;

function phoneOf(raw: string, prefix: string, after: string, beside: boolean): Phone | null {
  let text = raw
    .trim()
    .replace(/^[)\s./-]+|[(\s./-]+$/g, '')
    .replace(extension, '$1');
  const opened = text.indexOf('(');
  if (text.includes(')') && opened < 0) text = text.startsWith('+') ? text : `(${text}`;
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  if (
    digits.length < 7 ||
    digits.length > 15 ||
    dates.test(text) ||
    /^(\d)\1+$|^\+\s?0/.test(text.startsWith('+') ? text : digits) ||
    /^[A-Za-zÀ-ɏ%@]/.test(after)
  )
    return null;
  const fax = (faxWord.test(prefix) && !/\b(?:phone|tel)\s?(?:\/|&|and)\s?fax/i.test(prefix)) || /^\s?[([]?fax\b/i.test(after);
  if (register.test(prefix)) return null;
  const said = telWord.test(prefix);
  if (!said && !fax && (notPhone.test(prefix) || thousands.test(text))) return null;
  const shaped = /^\+|^\(\+/.test(text)
    ? digits.length >= 8
    : american.test(text)
      ? digits.length >= 10 && digits.length <= 11
      : withZero.test(text)
        ? digits.length >= 9 && digits.length <= 12
        : australian.test(text) || brazilian.test(text);
  return said || fax || shaped || (beside && bare.test(text)) ? { text, digits, fax } : null;
}

/** The number of a `tel:` link, as the link's text writes it when that is a number. */
export function phoneOfLink(href: string, text: string): Phone | null {
  if (!/^(?:tel|callto):/i.test(href)) return null;
  let number: string;
  try {
    number = decodeURIComponent(href.slice(href.indexOf(':') + 1))
      .split(/[;?,]/)[0]!
      .trim();
  } catch {
    return null;
  }
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  const shown = text.replace(/\D/g, '').length >= 7 && text.length <= 30 ? text.replace(/^[^\d+(]+/, '').trim() : number;
  return { text: shown, digits, fax: /\bfax\b/i.test(text) };
}

/** The same line with and without its country code ("+44 20 7946 0000", "020 7946 0000"). */
export const sameNumber = (one: string, other: string): boolean =>
  one.replace(/^0+/, '').endsWith(other.slice(-8)) || other.replace(/^0+/, '').endsWith(one.slice(-8));
