/** English. Only what the panel shows: the committee's own screen is in the workspace, which is English. */
export default {
  title: 'Who buys here',
  from: (icp: string) => `From people whom you opened within a day or saved, for “${icp}”.`,
  foundOf: (found: number, seats: number) => `${found} of ${seats} ${seats === 1 ? 'persona' : 'personas'} found`,
  nobodyYet: 'Nobody is known at this company yet. Whom you open or save stands here.',
  asking: 'Looking up who is known here …',
  failed: 'Who is known here could not be looked up.',
  again: 'Try again',
  nobodySeen: 'nobody seen yet',
  found: (found: number, needed: number) => ` (${found} of ${needed})`,
  seen: 'Whom you have seen',
  guessed: ' (a guess)',
  partUnknown: 'part not known',
  howGuessed: (rule: string) => `How a part is guessed: ${rule}`,
};
