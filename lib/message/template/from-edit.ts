/** Makes a template of a text that the user has edited: what came from the page or the records becomes a slot again. */
import type { Fillings, SlotName } from './slots';
import { slotNames } from './slots';

/** Shorter words stand in any sentence by chance. */
const shortest = 3;
/** The longest first, so that the name goes before the first name, and the proof before the pain inside it. */
const byLength = (fillings: Fillings): { name: SlotName; text: string }[] =>
  slotNames
    .flatMap((name) => (fillings[name] ? [{ name, text: fillings[name].text.replace(/\.$/, '') }] : []))
    .filter(({ text }) => text.length >= shortest)
    .toSorted((a, b) => b.text.length - a.text.length);

export function templateFromEdit(text: string, fillings: Fillings): string {
  const slots = byLength(fillings);
  let made = '';
  let at = 0;
  while (at < text.length) {
    const slot = slots.find(
      (each) => text.startsWith(each.text, at) && !/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + each.text.length] ?? ''),
    );
    if (slot) {
      made += `[${slot.name}]`;
      at += slot.text.length;
    } else {
      made += text[at] === '[' ? '[[' : text[at];
      at += 1;
    }
  }
  return made;
}
