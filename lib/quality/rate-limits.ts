/** From which share of the saved accounts on an ICP is too broad or too narrow. */

/** Fewer accounts than this say nothing about the rest of the market. */
export const fewestAccounts = 10;
/** Requirement M2: a warning at 95 %. */
export const nearlyAll = 0.95;
/** Nearly nothing: the same distance from the other end. */
export const nearlyNone = 0.05;
