/**
 * Sentences that are made once and kept: of a record, in the language that is spoken. In another language they are made
 * anew, so that nothing ever stays in the one before.
 */
import { spoken } from './language';

/**
 * @returns what to call with the record and what makes something of it. Keep the same object between calls, and replace it
 * when it changes: what was made is found again by the object itself, and goes with it.
 */
export function onceSpoken<Made>(): (record: object, make: () => Made) => Made {
  const kept = new WeakMap<object, { language: string; made: Made }>();
  return (record, make) => {
    const held = kept.get(record);
    if (held?.language === spoken()) return held.made;
    const made = make();
    kept.set(record, { language: spoken(), made });
    return made;
  };
}
