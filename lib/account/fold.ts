/**
 * Sightings become accounts. Pure and blind to order: the same looks give the same accounts, whichever page was
 * visited first.
 */
import type { Account } from './account';
import { foldValues, newestFirst } from './fold-values';
import { groupByAliases } from './group';
import { sortAliases } from './identity';
import type { Sighting } from './sighting';

/** One account per company, by id. Sightings of people are ignored. A sighting that names nobody is an account of its own under `page:<sighting id>`. */
export function foldAccounts(sightings: readonly Sighting[]): Account[] {
  const own = newestFirst(sightings.filter((sighting) => sighting.about === 'account'));
  const aliasesOf = own.map(aliasesOrPage);
  return groupByAliases(aliasesOf, ['domain', 'name'])
    .map((members): Account => {
      const aliases = sortAliases([...new Set(members.flatMap((index) => aliasesOf[index]!))]);
      const folded = foldValues(
        members.map((index) => own[index]!),
        'company.',
      );
      return { about: 'account', id: aliases[0]!, aliases, ...folded };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.aliases.join() < b.aliases.join() ? -1 : 1));
}

export const aliasesOrPage = (sighting: Sighting): string[] => (sighting.aliases.length > 0 ? sighting.aliases : [`page:${sighting.id}`]);
