/** Opens with a fact of the page in the page's words; without one it says openly that there is none,
 * unless the two know each other. */
import { dropEnd } from '@/lib/kernel/text';
import { capped, type Slots } from '../fill';
import { type Hand, type Part, say, template } from '../hand';

/** Characters of a quote: in full where there is room, then shorter. Short notes never get a quote that fills them. */
const quoteLengths = (most: number): readonly number[] => (most <= 200 ? [100, 70, 45] : most <= 300 ? [140, 100, 70] : [220, 140, 80]);

/** "2026-03" as "March 2026"; a year stays a year. */
function sayWhen(when: string, language: string): string {
  const [year, month] = when.split('-').map(Number);
  if (!month) return String(year);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year!, month - 1, 1)));
}

function slotsOf({ fact, phrases, company }: Hand, most: number): Slots {
  const slots: Record<string, string> = {};
  for (const [name, words] of Object.entries(fact!.slots)) {
    if (name === 'when') slots.when = sayWhen(words, phrases.language);
    else if (name === 'quote') slots.quote = capped(dropEnd(words, /\./), most);
    else slots[name] = capped(words, Math.min(60, most));
  }
  return company ? { ...slots, company: capped(company.text, Math.min(60, most)) } : slots;
}

export default {
  name: 'opening',
  block(hand) {
    const { fact, phrases, channel, stage } = hand;
    if (!fact && (stage !== 'new' || channel.id === 'follow-up')) return null;
    if (!fact) return { keep: 70, forms: [[template(say(hand, phrases.noFact))]] };
    const lengths = quoteLengths(channel.body.most);
    const forms = lengths.map((most) => [{ text: say(hand, phrases.opening[fact.kind], slotsOf(hand, most)), source: fact.source }]);
    return { keep: 80, forms };
  },
} satisfies Part;
