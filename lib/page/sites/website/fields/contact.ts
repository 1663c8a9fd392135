/**
 * How to reach the company, and only the company: numbers and task mailboxes that this page shows or links. Fax
 * numbers are left out; so is everything that belongs to a person (design §4: personal e-mail and phone never).
 */
import { fold } from '@/lib/kernel/text';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Contact } from '@/lib/signal/vocabulary';
import type { Page, Source } from '../../../reader';
import { quoteLine, quoteText } from '../../../sources/quote';
import { mailboxOf } from '../contact/emails';
import { addressesOn } from '../contact/on-page';
import { companysOf } from '../contact/own-emails';
import { type PersonsLine, personsLines } from '../contact/persons-lines';
import { type Phone, phoneOfLink, phonesIn, sameNumber } from '../contact/phones';
import { shownLines } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { officesOf } from './offices';

export const contact: Source<Contact, WebsiteSubject>[] = [
  (page, subject) => {
    const evidence: Evidence[] = [];
    const persons = personsLines(page, subject);
    const emails = emailsOf(page, subject, persons, evidence);
    const phones = phonesOf(page, subject, persons, evidence);
    return emails.length + phones.length > 0 ? [{ value: { emails, phones }, confidence: confidence.shaped, evidence }] : [];
  },
];

type Persons = ReadonlyMap<number, PersonsLine>;

function emailsOf(page: Page, subject: WebsiteSubject, persons: Persons, evidence: Evidence[]): string[] {
  const seen = addressesOn(page);
  const people = [...persons.values()].map(({ name }) => name);
  const emails = companysOf([...seen.keys()], subject)
    .filter((email) => !isNamedAfter(email, people))
    .slice(0, 10);
  for (const email of emails) evidence.push(seen.get(email)!());
  return emails;
}

/** A mailbox with a part of the name that it stands by is that person's, whatever the firm is called. */
function isNamedAfter(email: string, people: readonly string[]): boolean {
  const box = fold(mailboxOf(email));
  return people.some((name) =>
    fold(name)
      .split(/[^\p{L}]+/u)
      .some((part) => part.length >= 3 && box.includes(part)),
  );
}

function phonesOf(page: Page, subject: WebsiteSubject, persons: Persons, evidence: Evidence[]): string[] {
  const { outline } = page;
  const { strangersLines } = officesOf(page, subject);
  const phones: Phone[] = [];
  const faxes: string[] = [];
  const add = (phone: Phone, quote: (item: string) => Evidence): void => {
    if (phone.fax) faxes.push(phone.digits);
    else if (!phones.some((known) => sameNumber(known.digits, phone.digits))) {
      phones.push(phone);
      evidence.push(quote(phone.text));
    }
  };
  const lines = shownLines(outline);
  for (const [index, line] of lines.entries()) {
    if (strangersLines.has(index) || persons.has(index)) continue;
    const before = lines[index - 1]?.text ?? '';
    for (const phone of phonesIn(line.text, before, lines[index + 1]?.text)) add(phone, (item) => quoteLine(outline, index, { item }));
  }
  for (const link of outline.links) {
    if (strangersLines.has(link.first) || persons.has(link.first)) continue;
    const phone = phoneOfLink(link.href, link.text);
    if (phone && !faxes.some((fax) => sameNumber(fax, phone.digits))) add(phone, (item) => quoteText(link.href, 'href', { item }));
  }
  return phones.map((phone) => phone.text);
}
