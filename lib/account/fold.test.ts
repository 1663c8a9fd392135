import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShortSighting, sighting } from '@/tests/support/sightings';
import { foldAccounts } from './fold';
import { newestFirst } from './fold-values';

const fold = (...shorts: ShortSighting[]) => foldAccounts(shorts.map(sighting));
const linkedIn = (slug: string, says: ShortSighting['says'], rest: Partial<ShortSighting> = {}): ShortSighting => ({
  url: `https://www.linkedin.com/company/${slug}/`,
  says,
  ...rest,
});
const site = (domain: string, says: ShortSighting['says'], rest: Partial<ShortSighting> = {}): ShortSighting => ({
  url: `https://${domain}/`,
  says,
  ...rest,
});

describe('pages become one company', () => {
  it('when a page, its website and a profile of its employee speak of it', () => {
    const folded = fold(
      linkedIn('northwind', { 'company.name': 'Northwind', 'company.website': 'https://northwind.example' }),
      site('northwind.example', { 'company.name': 'Northwind GmbH' }),
      {
        url: 'https://www.linkedin.com/in/somebody/',
        kind: 'linkedin/person',
        says: { 'company.name': 'Northwind', 'company.linkedinUrl': 'https://www.linkedin.com/company/77/' },
      },
    );
    expect(folded).toHaveLength(1);
    expect(folded[0]!.id).toBe('linkedin:northwind');
    expect(folded[0]!.aliases).toEqual(['linkedin:northwind', 'linkedin-id:77', 'domain:northwind.example', 'name:northwind']);
  });

  it('when only the name joins them and nothing speaks against it', () => {
    expect(fold(linkedIn('northwind', { 'company.name': 'Northwind' }), site('northwind.example', { 'company.name': 'Northwind Ltd' }))).toHaveLength(
      1,
    );
  });

  it('but never over two slugs, even with one domain and one name', () => {
    const both = { 'company.name': 'Northwind', 'company.website': 'northwind.example' } as const;
    expect(fold(linkedIn('northwind', both), linkedIn('northwind-labs', both))).toHaveLength(2);
  });

  it('but never over two domains by the name alone', () => {
    expect(fold(site('apex.example', { 'company.name': 'Apex' }), site('apex.test', { 'company.name': 'Apex Ltd' }))).toHaveLength(2);
  });

  it('but not when a name could mean either of two: it stays by itself', () => {
    const named = { url: 'https://www.linkedin.com/in/somebody/', kind: 'linkedin/person', says: { 'company.name': 'Apex' } } as const;
    expect(
      fold(linkedIn('apex', { 'company.name': 'Apex' }), linkedIn('apex-2', { 'company.name': 'Apex' }), named).map(({ aliases }) => aliases),
    ).toEqual([['linkedin:apex', 'name:apex'], ['linkedin:apex-2', 'name:apex'], ['name:apex']]);
  });

  it('but a page that names nobody stays by itself', () => {
    expect(fold(site('linktr.ee', {})).map(({ id }) => id)).toEqual(['page:account https://linktr.ee/']);
  });
});

describe('values of several pages', () => {
  it('that agree across sites are surer than each alone', () => {
    const [account] = fold(
      linkedIn('northwind', { 'company.name': 'Northwind', 'company.founded': 2014 }),
      site('northwind.example', { 'company.name': 'Northwind', 'company.founded': 2014 }, { confidence: 0.7 }),
    );
    expect(account!.known['company.founded']).toMatchObject([{ value: 2014, confidence: 0.97 }]);
    expect(account!.known['company.founded']![0]!.evidence.map(({ url }) => url)).toEqual([
      'https://www.linkedin.com/company/northwind/',
      'https://northwind.example/',
    ]);
  });

  it('of one site do not confirm each other', () => {
    const [account] = fold(linkedIn('northwind', { 'company.founded': 2014 }), {
      ...linkedIn('northwind', { 'company.founded': 2014 }),
      url: 'https://www.linkedin.com/company/northwind/about/',
    });
    expect(account!.known['company.founded']![0]!.confidence).toBe(0.9);
  });

  it('keep the narrower size first when it lies inside the wider one', () => {
    const [account] = fold(
      linkedIn('northwind', { 'company.employees': { min: 51, max: 200 }, 'company.name': 'Northwind' }),
      site('northwind.example', { 'company.employees': { min: 120, max: 120 }, 'company.name': 'Northwind' }, { confidence: 0.65 }),
    );
    expect(account!.known['company.employees']!.map(({ value }) => value)).toEqual([
      { min: 120, max: 120 },
      { min: 51, max: 200 },
    ]);
  });

  it('put the user first, whatever the pages say', () => {
    const [account] = fold(linkedIn('northwind', { 'company.founded': 2014 }), {
      ...linkedIn('northwind', { 'company.founded': 2011 }, { source: 'user', confidence: 0.8 }),
      url: 'https://www.linkedin.com/company/northwind/#user',
    });
    expect(account!.known['company.founded']!.map(({ value }) => value)).toEqual([2011, 2014]);
  });

  it('let a newer look win over an older one that was a little surer', () => {
    const [account] = fold(linkedIn('northwind', { 'company.employees': { min: 11, max: 50 } }, { on: '2025-02-01', confidence: 0.95 }), {
      ...linkedIn('northwind', { 'company.employees': { min: 51, max: 200 } }),
      url: 'https://www.linkedin.com/company/northwind/about/',
    });
    expect(account!.known['company.employees']![0]!.value).toEqual({ min: 51, max: 200 });
  });

  it('replace an older look at the same page', () => {
    const [account] = fold(
      linkedIn('northwind', { 'company.founded': 2010 }, { on: '2026-01-01' }),
      linkedIn('northwind', { 'company.founded': 2014 }),
    );
    expect(account!.known['company.founded']!.map(({ value }) => value)).toEqual([2014]);
  });

  it('of one address and one moment are both kept', () => {
    const [account] = fold(
      linkedIn('northwind', { 'company.founded': 2014 }),
      linkedIn('northwind', { 'company.type': 'private' }),
      linkedIn('northwind', { 'company.type': 'private' }),
    );
    expect(Object.keys(account!.known)).toEqual(['company.founded', 'company.type']);
    expect(account!.known['company.type']![0]!.evidence).toHaveLength(1);
  });

  it('unite lists, each item once, with the words behind it', () => {
    const [account] = fold(
      linkedIn('northwind', { 'company.name': 'Northwind', 'company.technologies': [{ name: 'HubSpot', category: 'CRM' }] }),
      site('northwind.example', {
        'company.name': 'Northwind',
        'company.technologies': [
          { name: 'Hubspot', category: 'CRM' },
          { name: 'Stripe', category: 'Payments' },
        ],
      }),
    );
    const technologies = account!.known['company.technologies']!;
    expect(technologies).toHaveLength(1);
    expect(technologies[0]!.value.map(({ name }) => name.toLowerCase())).toEqual(['hubspot', 'stripe']);
    expect(technologies[0]!.evidence.filter(({ item }) => item?.toLowerCase() === 'hubspot')).toHaveLength(2);
  });

  it('do not let a weak list ride on a sure one', () => {
    const [account] = fold(linkedIn('northwind', { 'company.name': 'Northwind', 'company.specialties': ['robots'] }), {
      ...linkedIn('northwind', { 'company.specialties': ['yoga'] }, { confidence: 0.4 }),
      url: 'https://www.linkedin.com/company/northwind/about/',
    });
    expect(account!.known['company.specialties']).toMatchObject([{ value: ['robots'] }]);
  });

  it('close the gaps that another page filled', () => {
    const [account] = fold(
      linkedIn(
        'northwind',
        { 'company.name': 'Northwind' },
        {
          gaps: [
            { key: 'company.founded', state: 'not-loaded', openNext: null },
            { key: 'company.type', state: 'absent', openNext: null },
          ],
        },
      ),
      site('northwind.example', { 'company.name': 'Northwind', 'company.founded': 2014 }),
    );
    expect(account!.gaps).toEqual([{ key: 'company.type', state: 'absent', openNext: null, url: 'https://www.linkedin.com/company/northwind/' }]);
  });
});

const arbitrarySighting: fc.Arbitrary<ShortSighting> = fc
  .record({
    slug: fc.constantFrom('a', 'b', '7', null),
    domain: fc.constantFrom('a.example', 'b.example', null),
    name: fc.constantFrom('Apex', 'Apex Ltd', 'Bora', null),
    page: fc.constantFrom('', 'about', 'jobs'),
    on: fc.constantFrom('2026-11-20', '2026-08-01', '2025-03-01'),
    confidence: fc.constantFrom(0.9, 0.65, 0.4),
    employees: fc.constantFrom({ min: 51, max: 200 }, { min: 120, max: 120 }, { min: 10_001, max: null }, null),
    industry: fc.constantFrom({ text: 'Robotics', id: 9 }, { text: 'robotics', id: null }, { text: 'Retail', id: 27 }, null),
    specialties: fc.constantFrom(['robots', 'drones'], ['Drones', 'arms'], null),
    source: fc.constantFrom('label' as const, 'user' as const),
  })
  .map(({ slug, domain, name, page, on, confidence, employees, industry, specialties, source }) => ({
    url: slug === null ? `https://${domain ?? 'linktr.ee'}/${page}` : `https://www.linkedin.com/company/${slug}/${page}`,
    on,
    confidence,
    source,
    says: {
      ...(name && { 'company.name': name }),
      ...(slug !== null && domain && { 'company.website': `https://${domain}` }),
      ...(employees && { 'company.employees': { ...employees } }),
      ...(industry && { 'company.industry': { ...industry } }),
      ...(specialties && { 'company.specialties': [...specialties] }),
    },
  }));

describe('whatever the pages are', () => {
  const visits = fc.array(arbitrarySighting, { minLength: 1, maxLength: 9 });

  it('the order of visits does not matter', () => {
    fc.assert(
      fc.property(
        visits.chain((shorts) => fc.tuple(fc.constant(shorts), fc.shuffledSubarray(shorts, { minLength: shorts.length }))),
        ([one, other]) => {
          expect(fold(...other)).toEqual(fold(...one));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no look is lost and no two accounts share a slug or a numeric id', () => {
    fc.assert(
      fc.property(visits, (shorts) => {
        const strong = fold(...shorts).flatMap(({ aliases }) => aliases.filter((alias) => alias.startsWith('linkedin')));
        expect(new Set(strong).size).toBe(strong.length);
        const seen = new Set(newestFirst(shorts.map(sighting)).flatMap(({ aliases }) => aliases));
        const kept = new Set(fold(...shorts).flatMap(({ aliases }) => aliases.filter((alias) => !alias.startsWith('page:'))));
        expect(kept).toEqual(seen);
      }),
    );
  });

  it('folding changes no sighting', () => {
    fc.assert(
      fc.property(visits, (shorts) => {
        const sightings = shorts.map(sighting);
        const before = structuredClone(sightings);
        foldAccounts(sightings);
        expect(sightings).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
