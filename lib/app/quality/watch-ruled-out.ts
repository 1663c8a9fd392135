/** Whom the user saved and whom they ruled out, with the reason and what is kept of each: what exclusions are learned from. */
import { systemClock } from '@/lib/kernel/clock';
import type { Kept } from '@/lib/quality/ruled-out-patterns';
import { allRuleOuts, findRuleOuts } from '@/lib/storage/rule-outs';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord } from '@/lib/storage/schema';
import { watch } from '@/lib/storage/watch';
import { foldSavedCompanies, foldSavedPeople } from '../fold-saved';

type About = SavedRecord['about'];

/** Who was ruled out without being saved counts as long as what was read of them is kept. */
async function everybody(about: About): Promise<SavedRecord[]> {
  const [saved, no] = await Promise.all([allSaved(), allRuleOuts()]);
  const own = saved.filter((record) => record.about === about);
  const names = new Set(own.flatMap(({ aliases }) => aliases));
  const others = no.filter((record) => record.about === about && !record.aliases.some((alias) => names.has(alias)));
  return [
    ...own,
    ...others.map(({ id, aliases, name, at }) => ({ id, about, aliases, name, sightings: [], savedAt: at, lastActionAt: at, expiresAt: at })),
  ];
}

async function read(about: About): Promise<Kept[]> {
  const all = await everybody(about);
  const [subjects, no] = await Promise.all([
    about === 'account' ? foldSavedCompanies(all, systemClock()) : foldSavedPeople(all, systemClock()),
    findRuleOuts(
      about,
      all.map(({ aliases }) => aliases),
    ),
  ]);
  const kept = all.flatMap(({ name }, at) => {
    const subject = subjects[at];
    return subject ? [{ name, reason: no[at]?.reason ?? null, subject }] : [];
  });
  /* Two records of one company are one company. */
  return [...new Map(kept.map((each) => [each.subject.id, each])).values()];
}

/** Calls back now and whenever somebody is saved, seen again or ruled out. @returns the way to stop. */
export const watchRuledOut = (about: About, callback: (kept: Kept[]) => void): (() => void) => watch(() => read(about), callback);
