/** What a template of the user may leave open, and what fills it. Each slot knows its source, as every sentence does. */
import { vendorValues } from '@/lib/persona/vendor-values';
import { chooseProduct, usesOf } from '../choose-product';
import { suitableProofs } from '../choose-proof';
import { openingFacts } from '../facts';
import { fitsLanguage } from '../language-of';
import type { Material } from '../material';
import type { Source } from '../message';
import { companyName, personName } from '../names';

/** In the order in which the editor offers them; the words are what stands between the brackets. */
export const slotNames = ['first name', 'name', 'company', 'title', 'fact', 'pain', 'problem', 'outcome', 'question', 'proof', 'product'] as const;
export type SlotName = (typeof slotNames)[number];

export const slotHelp: Readonly<Record<SlotName, string>> = {
  'first name': 'the first word of their name',
  name: 'their whole name, as the page writes it',
  company: 'the company, as the page writes it',
  title: 'their title, as the page writes it',
  fact: 'the best words of the page to open with, quoted',
  pain: 'the name of the likeliest pain',
  problem: 'what is hard about it, in your words',
  outcome: 'what solved would mean, in your words',
  question: 'the question that goes with the pain',
  proof: 'the proof that fits best, word for word',
  product: 'what you sell',
};

export interface Filling {
  text: string;
  source: Source;
}
export type Fillings = Partial<Record<SlotName, Filling>>;

export const isSlot = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name);

/** What fills each slot for these people; a slot that nothing fills is not there. */
export function fillings(material: Material, language: string): Fillings {
  const name = personName(material);
  const company = companyName(material);
  const title = openingFacts(material).find(({ kind }) => kind === 'title-at-company' || kind === 'title');
  const fact = openingFacts(material).find(({ slots }) => slots.quote !== undefined);
  const pain = material.pains.find((each) => fitsLanguage(`${each.pain.name}. ${each.pain.challenge ?? ''}`, language))?.pain;
  const proof = suitableProofs(material.proofs, {
    pain: pain?.id ?? null,
    segment: material.icp?.segment ?? null,
    values: material.persona ? vendorValues(material.persona) : [],
  }).find(({ text }) => fitsLanguage(text, language));
  const product = chooseProduct(material.products, pain ?? null);
  const ofPain = (text: string | undefined): Filling | undefined =>
    pain && text?.trim() ? { text: text.trim(), source: { kind: 'pain', id: pain.id } } : undefined;
  const found: { [Name in SlotName]: Filling | undefined } = {
    'first name': name ? { text: name.text.split(' ')[0]!, source: name.source } : undefined,
    name: name ?? undefined,
    company: company ?? undefined,
    title: title ? { text: title.slots.title!, source: title.source } : undefined,
    fact: fact ? { text: fact.slots.quote!, source: fact.source } : undefined,
    pain: ofPain(pain?.name),
    problem: ofPain(pain?.challenge),
    outcome: ofPain(pain?.outcome),
    question: ofPain(pain?.question),
    proof: proof ? { text: proof.text.trim(), source: { kind: 'proof', id: proof.id } } : undefined,
    product: product && usesOf(product, null).length > 0 ? { text: product.name, source: { kind: 'product', id: product.id } } : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, filling]) => filling !== undefined));
}
