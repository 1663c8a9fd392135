/**
 * Values from the organisation's JSON-LD on public pages. The record must name the page's own address: posts on the
 * same page carry records of other companies.
 */
import type { Page, Source } from '@/lib/page/reader';
import { memberNodes, memberText, nodesOfType } from '@/lib/page/sources/json-ld';
import { quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import { linkedInAddress } from '../address';
import { organisationTypes } from './own-names';
import type { Subject } from './subject';
import { websiteOf } from './website';

type Node = Record<string, unknown>;

export function recordOf(page: Page, { slug }: Subject): Node | null {
  for (const node of nodesOfType(page.embedded, organisationTypes)) {
    const url = URL.parse(memberText(node, 'url') ?? '');
    if (url !== null && linkedInAddress(url)?.slug === slug) return node;
  }
  return null;
}

function fromRecord<Value>(read: (record: Node, subject: Subject) => { value: Value; quote: string } | null): Source<Value, Subject> {
  return (page, subject) => {
    const record = recordOf(page, subject);
    const found = record && read(record, subject);
    return found ? [{ value: found.value, evidence: [quoteText(found.quote, 'json-ld')], confidence: confidence.stated }] : [];
  };
}

export const name = fromRecord((record) => {
  const value = memberText(record, 'name');
  return value === null ? null : { value, quote: value };
});

/** `sameAs` is the company's own website here. */
export const website = fromRecord((record) => {
  const said = memberText(record, 'sameAs');
  const value = said === null ? null : websiteOf(said, said);
  return value === null ? null : { value, quote: said! };
});

/** LinkedIn puts the number of members who name the company here, not the size that the company states. */
export const employeesOnLinkedIn = fromRecord((record) => {
  const [quantity] = memberNodes(record, 'numberOfEmployees');
  const said = quantity ? memberText(quantity, 'value') : null;
  return said !== null && /^\d{1,8}$/.test(said) && Number(said) > 0 ? { value: Number(said), quote: said } : null;
});

export const descriptionOf: (page: Page, subject: Subject) => string | null = (page, subject) => {
  const record = recordOf(page, subject);
  const text = record?.description;
  return typeof text === 'string' ? text : null;
};
