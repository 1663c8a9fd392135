import { describe, expect, it } from 'vitest';
import type { Page } from '../../../reader';
import type { PageElement } from '../../../snapshot/page-element';
import type { WebsiteSubject } from '../subject';
import { peopleOn } from './people';

const node = { localName: 'p', parentElement: null, contains: () => false, closest: () => null } as unknown as PageElement;
const subject: WebsiteSubject = {
  host: 'www.hartwell.example',
  site: 'hartwell.example',
  keys: ['hartwell'],
  company: { name: 'Hartwell BV', confidence: 0.9, evidence: [] },
};

function people(...texts: string[]): string[] {
  const lines = texts.map((text) => ({ text, section: 0, href: null, level: 0, item: null, control: false, node }));
  const page = {
    url: new URL('https://www.hartwell.example/'),
    outline: {
      lines,
      links: [],
      sections: [{ names: [], heading: '', landmark: '', parent: null, first: 0, last: lines.length, node }],
    },
  } as unknown as Page;
  return peopleOn(page, subject, false).map(({ name, title }) => `${name}: ${title}`);
}

describe('one person alone', () => {
  it.each([
    ['Lars Vale', 'Directeur van Hartwell'],
    ['Jo Vale', 'Founder of Hartwell BV'],
  ])('%s, %s, runs the firm that the title names', (name, title) => {
    expect(people('We build pumps.', name, title, 'Our mission', 'Pumps for all.')).toEqual([`${name}: ${title}`]);
  });

  it.each([
    ['Jo Vale', 'Founder of Beck Tiles'],
    ['Jo Vale', 'CEO'],
    ['Jo Vale', 'Customer of Hartwell'],
    ['Jo Vale', 'Assistant of Hartwell'],
  ])('%s, %s, may be anybody', (name, title) => {
    expect(people('We build pumps.', name, title, 'Our mission', 'Pumps for all.')).toEqual([]);
  });
});
