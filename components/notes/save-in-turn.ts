/**
 * Saves of one text, one after the other: answers come at their own pace, and an earlier save that ended late would put older
 * words over newer ones. What was asked for while a save runs waits; only the latest of it is saved then.
 */

type Save = () => Promise<boolean>;

/** Each call resolves once nothing is left to save, to whether the last text is kept; a save that throws is not kept. */
export function saveInTurn(): (save: Save) => Promise<boolean> {
  let next: Save | null = null;
  let running: Promise<boolean> | null = null;

  async function run(): Promise<boolean> {
    let kept = true;
    while (next) {
      const save = next;
      next = null;
      kept = await save().catch(() => false);
    }
    running = null;
    return kept;
  }

  return (save) => {
    next = save;
    running ??= run();
    return running;
  };
}
