import { describe, expect, it } from 'vitest';
import type { Page } from '@/lib/page/reader';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import { countedRoles } from './counted-roles';
import { listedRoles } from './listed-roles';

describe('a number of open roles', () => {
  it.each([
    ['12 open positions', 12],
    ['We have 1,204 open roles worldwide', 1204],
    ['Open positions (7)', 7],
    ['17 postes ouverts', 17],
    ['5 lediga tjänster', 5],
    ['Offene Stellen: 23', 23],
    ['32 offene Stellen', 32],
    ['8 openstaande vacatures', 8],
    ['14 vagas abertas', 14],
    ['募集中のポジション 12件の求人', 12],
    ['There are no open positions at the moment.', 0],
    ['We don’t have any open roles right now.', 0],
    ['Zurzeit haben wir keine offenen Stellen.', 0],
    ['Aucun poste ouvert pour le moment', 0],
    ['Obecnie brak ofert pracy.', 0],
    ['現在募集しておりません。', 0],
  ])('is read from "%s"', (text, count) => expect(countedRoles(text)).toBe(count));

  it.each([
    'Open positions',
    'Page 2 of 9 open positions',
    'Since 2019 open positions',
    'We filled 80% of open positions',
    '3 days to answer',
    'Jobs',
  ])('is not in "%s"', (text) => expect(countedRoles(text)).toBeNull());
});

describe('links to roles', () => {
  const node = {
    localName: 'a',
    parentElement: null,
    contains: () => false,
    closest: () => null,
    getAttribute: () => null,
  } as unknown as PageElement;
  const pageWith = (links: [text: string, href: string][]): Page =>
    ({
      url: new URL('https://www.quillbrook.example/careers'),
      outline: {
        lines: links.map(([text, href]) => ({ text, href, section: 0, level: 0, item: null, control: false, node })),
        links: links.map(([text, href], at) => ({ href, text, label: '', section: 0, item: null, first: at, last: at + 1, node })),
        sections: [{ names: [], heading: '', landmark: '', parent: null, first: 0, last: links.length, node }],
      },
    }) as unknown as Page;
  const titles = (...links: [string, string][]) => listedRoles(pageWith(links)).roles.map(({ title }) => title);

  it.each([
    'https://boards.greenhouse.io/quillbrook/jobs/4000000001',
    'https://job-boards.eu.greenhouse.io/quillbrook/jobs/4000000001?gh_src=x',
    'https://jobs.lever.co/quillbrook/00000000-0000-4000-8000-000000000000',
    'https://jobs.ashbyhq.com/quillbrook/00000000-0000-4000-8000-000000000000',
    'https://quillbrook.jobs.personio.de/job/100001',
    'https://apply.workable.com/quillbrook/j/AAAAAAAAAA/',
    'https://quillbrook.recruitee.com/o/account-executive',
    'https://www.quillbrook.example/careers/account-executive',
    'https://www.quillbrook.example/en/jobs/account-executive.html',
  ])('are known by their address: %s', (href) => expect(titles(['Account Executive', href])).toEqual(['Account Executive']));

  it.each([
    'https://boards.greenhouse.io/quillbrook',
    'https://jobs.lever.co/quillbrook',
    'https://www.otherfirm.example/careers/account-executive',
    'https://www.quillbrook.example/blog/account-executive',
    'https://www.quillbrook.example/careers',
  ])('and not taken from others: %s', (href) => expect(titles(['Account Executive', href])).toEqual([]));

  it('are roles only where their text is one, each address once', () => {
    const href = 'https://www.quillbrook.example/careers/data-engineer';
    expect(
      titles(['Data Engineer', href], ['Data Engineer', `${href}?from=list`], ['How we hire', 'https://www.quillbrook.example/careers/how-we-hire']),
    ).toEqual(['Data Engineer']);
  });
});
