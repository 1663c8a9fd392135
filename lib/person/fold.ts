/** Sightings become people, like companies but by members' addresses only. Pure and blind to order. */
import { aliasesOrPage } from '@/lib/account/fold';
import { foldValues, newestFirst } from '@/lib/account/fold-values';
import { groupByAliases } from '@/lib/account/group';
import { sortAliases } from '@/lib/account/identity';
import type { Sighting } from '@/lib/account/sighting';
import type { Person } from './person';

/** One person per member, by id. Sightings of companies are ignored. */
export function foldPeople(sightings: readonly Sighting[]): Person[] {
  const own = newestFirst(sightings.filter((sighting) => sighting.about === 'person'));
  const aliasesOf = own.map(aliasesOrPage);
  return groupByAliases(aliasesOf, [])
    .map((members): Person => {
      const aliases = sortAliases([...new Set(members.flatMap((index) => aliasesOf[index]!))]);
      return {
        about: 'person',
        id: aliases[0]!,
        aliases,
        ...foldValues(
          members.map((index) => own[index]!),
          'person.',
        ),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
