/** The user's memory of a "no": found on every later visit to the company or its people, whatever the rules say by then. */
import { open } from './open';
import type { StoredRuleOut } from './schema';

export async function ruleOut(record: StoredRuleOut): Promise<void> {
  const database = await open('strict');
  await database.ruleOuts.put(record);
}

export async function undoRuleOut(about: StoredRuleOut['about'], aliases: readonly string[]): Promise<number> {
  const database = await open('strict');
  return database.ruleOuts
    .where('aliases')
    .anyOf([...aliases])
    .filter((record) => record.about === about)
    .delete();
}

const isName = (alias: string) => alias.startsWith('name:');
const onlyNames = (list: readonly string[]) => list.every(isName);

/** The newest "no" about each of the subjects, given by their aliases; a bare name counts only when nothing stronger is known on either side. */
export async function findRuleOuts(about: StoredRuleOut['about'], subjects: readonly (readonly string[])[]): Promise<(StoredRuleOut | null)[]> {
  const database = await open();
  const matches = await database.ruleOuts
    .where('aliases')
    .anyOf([...new Set(subjects.flat())])
    .distinct()
    .filter((record) => record.about === about)
    .toArray();
  matches.sort((a, b) => (a.at < b.at ? 1 : -1));
  return subjects.map((aliases) => {
    const means = (record: StoredRuleOut) =>
      record.aliases.some((alias) => aliases.includes(alias) && (!isName(alias) || onlyNames(record.aliases) || onlyNames(aliases)));
    return matches.find(means) ?? null;
  });
}

/** As `findRuleOuts`, for one subject. */
export const findRuleOut = async (about: StoredRuleOut['about'], aliases: readonly string[]): Promise<StoredRuleOut | null> =>
  (await findRuleOuts(about, [aliases]))[0] ?? null;

/** Newest first. */
export async function allRuleOuts(): Promise<StoredRuleOut[]> {
  const database = await open();
  const records = await database.ruleOuts.toArray();
  return records.sort((a, b) => (a.at < b.at ? 1 : -1));
}
