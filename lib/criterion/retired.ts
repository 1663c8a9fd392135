/**
 * Ids of criterion kinds that once existed. Stored ICPs and packs may still name them, so an id is never given to
 * another kind. Each entry says since which version it is gone and what to use instead.
 */
export const retired: Readonly<Record<string, { since: string; instead: string }>> = {};
