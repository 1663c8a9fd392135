import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShortSighting, sighting } from '@/tests/support/sightings';
import { foldPeople } from './fold';
import { linkedInPersonAlias } from './identity';

const fold = (...shorts: ShortSighting[]) => foldPeople(shorts.map((short) => sighting({ about: 'person', ...short })));

describe('the alias of a member', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Example-1/de/', 'linkedin:ada-example-1'],
    ['https://www.linkedin.com/in/jos%C3%A9-x/details/skills/', 'linkedin:josé-x'],
    ['https://www.linkedin.com/in/ACoAAB1cDeFgHiJ', 'linkedin-id:ACoAAB1cDeFgHiJ'],
    ['https://www.linkedin.com/sales/lead/ACwAAB1cDeFgHiJ,NAME_SEARCH,abcd', 'sales-navigator:ACwAAB1cDeFgHiJ'],
    ['https://www.linkedin.com/sales/people/ACwAAB1cDeFgHiJ%2CNAME_SEARCH', 'sales-navigator:ACwAAB1cDeFgHiJ'],
  ])('of %s is %s', (address, alias) => {
    expect(linkedInPersonAlias(address)).toBe(alias);
  });

  it.each([
    'https://www.linkedin.com/company/x/',
    'https://www.linkedin.com/in/',
    'https://example.com/in/ada',
    'https://www.linkedin.com/sales/lead/none,x',
  ])('of %s is none', (address) => {
    expect(linkedInPersonAlias(address)).toBeNull();
  });
});

describe('pages become one person', () => {
  it('by the address that LinkedIn gave them', () => {
    const folded = fold(
      { url: 'https://www.linkedin.com/in/ada-example/', says: { 'person.name': 'Ada Example', 'person.title': 'VP Sales' } },
      { url: 'https://www.linkedin.com/in/ada-example/details/experience/', says: { 'person.roleStarted': '2024-03' } },
      {
        url: 'https://www.linkedin.com/sales/lead/ACwAAB1cDeFgHiJ,x',
        says: { 'person.linkedinUrl': 'https://www.linkedin.com/in/ada-example', 'person.name': 'Ada Example' },
      },
    );
    expect(folded.map(({ aliases }) => aliases)).toEqual([['linkedin:ada-example', 'sales-navigator:ACwAAB1cDeFgHiJ']]);
  });

  it('never by their name', () => {
    const says = { 'person.name': 'Ada Example', 'person.company': 'Northwind' } as const;
    expect(fold({ url: 'https://www.linkedin.com/in/ada-1/', says }, { url: 'https://www.linkedin.com/in/ada-2/', says })).toHaveLength(2);
  });

  it('with the dated role in place of the same role without dates', () => {
    const role = (from: string | null) => ({ title: 'VP Sales', company: 'Northwind', from, to: null });
    const [person] = fold(
      { url: 'https://www.linkedin.com/in/ada-example/', says: { 'person.experience': [role(null)] } },
      {
        url: 'https://www.linkedin.com/in/ada-example/details/experience/',
        says: { 'person.experience': [role('2024-03'), { title: 'Rep', company: 'Old', from: '2019', to: '2024-02' }] },
      },
    );
    expect(person!.known['person.experience']![0]!.value.map(({ title, from }) => [title, from])).toEqual([
      ['VP Sales', '2024-03'],
      ['Rep', '2019'],
    ]);
  });

  it('with only the functions of the newest look', () => {
    const [person] = fold(
      { url: 'https://www.linkedin.com/in/ada-example/', on: '2026-01-01', says: { 'person.functions': ['marketing'] } },
      { url: 'https://www.linkedin.com/in/ada-example/details/experience/', says: { 'person.functions': ['sales'] } },
    );
    expect(person!.known['person.functions']![0]!.value).toEqual(['sales']);
  });

  it('in any order of visits', () => {
    const visit = fc
      .record({
        slug: fc.constantFrom('a', 'b', 'ACoAAB1cDeFgHiJ'),
        page: fc.constantFrom('', 'details/skills/'),
        title: fc.constantFrom('VP Sales', 'CEO'),
        skills: fc.constantFrom(['x', 'y'], ['Y', 'z']),
        on: fc.constantFrom('2026-11-20', '2026-01-01'),
      })
      .map(
        ({ slug, page, title, skills, on }): ShortSighting => ({
          url: `https://www.linkedin.com/in/${slug}/${page}`,
          on,
          says: { 'person.title': title, 'person.skills': [...skills] },
        }),
      );
    fc.assert(
      fc.property(
        fc
          .array(visit, { minLength: 1, maxLength: 7 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(fold(...other)).toEqual(fold(...one));
        },
      ),
    );
  });
});
