/** Subject lines from blocks: the pain, the company, the proof. Each variant gets another one, within the channel's length (J12). */
import { capped } from './fill';
import type { Hand } from './hand';
import type { Source } from './message';
import type { SubjectGroup } from './phrase-set';
import { phraseWith } from './phrase-with';
import { worded } from './tone';

export interface Subject {
  text: string;
  sources: Source[];
}

/** All that can be filled from what is in hand, each once, in the order of the phrase set; never longer than `most`. */
export function subjectLines(hand: Hand, group: SubjectGroup, most: number): Subject[] {
  const { pain, company, proof, phrases, tone } = hand;
  const slots: Record<string, { text: string; source: Source } | null> = {
    pain: pain && { text: pain.name, source: { kind: 'pain', id: pain.id } },
    company,
    proof: proof && { text: proof.name, source: { kind: 'proof', id: proof.id } },
  };
  const lines = phrases.subjects[group].flatMap((words): (Subject & { whole: boolean })[] => {
    const phrase = worded(words, tone);
    const needed = [...phrase.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => slots[name!]);
    if (needed.some((slot) => !slot)) return [];
    const names = needed.map((slot) => slot!.text).join('').length;
    const around = phrase.replace(/\{[a-z]+\}/g, '').length;
    const each = Math.max(12, Math.floor((most - around) / Math.max(1, needed.length)));
    const filled = Object.fromEntries(
      Object.entries(slots).flatMap(([name, slot]) =>
        slot ? [[name, names + around <= most ? capped(slot.text, most) : capped(slot.text, each)]] : [],
      ),
    );
    return [{ text: capped(phraseWith(phrases, phrase, filled), most), sources: needed.map((slot) => slot!.source), whole: names + around <= most }];
  });
  /* What had to be cut comes last. */
  const inOrder = [...lines.filter(({ whole }) => whole), ...lines.filter(({ whole }) => !whole)].map(({ text, sources }) => ({ text, sources }));
  return inOrder.filter(({ text }, index) => inOrder.findIndex((line) => line.text === text) === index);
}
