/** E-mail addresses in a text, a person's too, as pages write them and as they hide them from machines. */

const shape = /[a-zÀ-ɏ\d][a-zÀ-ɏ\d._%+-]{0,63}@[a-z\d][a-z\d.-]{1,62}\.[a-z]{2,18}/gi;
/** `info (at) acme.de`, `info[at]acme[dot]com`: German notices write them so. */
const spelt =
  /([a-zÀ-ɏ\d][a-zÀ-ɏ\d._%+-]{0,63})\s?[([{]\s?(?:at|ät|arroba|a)\s?[)\]}]\s?([a-z\d-]{1,60})\s?(?:\.|[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}])\s?([a-z]{2,18}(?:\.[a-z]{2,3})?)(?![\w@])/gi;

/** Every address in a text, a person's too, lower case. */
export function addressesIn(text: string): string[] {
  if (!/[@([{]/.test(text)) return [];
  const part = text.slice(0, 5_000);
  const found = [...part.matchAll(shape)].map((match) => match[0]);
  for (const [, name, domain, end] of part.matchAll(spelt)) found.push(`${name}@${domain}.${end}`);
  return [...new Set(found.map((each) => each.toLowerCase()))];
}

/** The address of a `mailto:` link; null for a share link without one. */
export function addressOfLink(href: string): string | null {
  if (!/^mailto:/i.test(href)) return null;
  try {
    return addressesIn(decodeURIComponent(href.slice(7).split('?')[0]!))[0] ?? null;
  } catch {
    return null;
  }
}

/** What stands in front of the @: a mailbox's name; and behind it. */
export const mailboxOf = (address: string): string => address.slice(0, address.indexOf('@'));
export const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);
