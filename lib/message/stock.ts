/**
 * What can be used for this kind of message in this language, and what cannot, with the reason: a pain in another
 * language would break the message in two, a placeholder would be a lie.
 */
import type { Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import { plain } from '@/lib/language/plain-text';
import { whyNow } from '@/lib/pain/why-now';
import { vendorValues } from '@/lib/persona/vendor-values';
import { chooseProduct, usesOf } from './choose-product';
import { proofsFor, suitableProofs } from './choose-proof';
import { openingFacts } from './facts';
import { inWords, sayLanguage } from './in-words';
import type { InHand, MessageKind } from './kind';
import { fitsLanguage } from './language-of';
import type { Material } from './material';
import type { OpeningFact } from './opening-fact';
import { isPlaceholder } from './placeholder';

export interface Stock {
  facts: OpeningFact[];
  /** Facts of any kind, used or not. */
  known: number;
  /** Whether something happens now, be it in words that can be quoted or not. */
  happens: boolean;
  pains: Pain[];
  proofs: Proof[];
  product: Product | null;
  objection: { says: string; reply: string } | null;
  notes: string[];
}

const painText = ({ name, challenge, consequence, outcome, question }: Pain): string =>
  [name, challenge, consequence, outcome, question].filter((text) => text?.trim()).join('. ');

/** Learn-first names nothing that is sold, not even by way of a pain. */
const namesProduct = (text: string, products: readonly Product[]): boolean => products.some(({ name }) => plain(text).includes(plain(name)));

export function stockFor(material: Material, kind: MessageKind, language: string): Stock {
  const { pains, proofs, products, persona, icp, objection = 0 } = material;
  const says = inWords().notes;
  const languageName = sayLanguage(language);
  const notes: string[] = [];
  const all = pains.map(({ pain }) => pain);
  const speakable = all.filter((pain) => fitsLanguage(painText(pain), language));
  const unsold = kind.mayPitch ? speakable : speakable.filter((pain) => !namesProduct(painText(pain), products));
  const segment = icp?.segment ?? null;
  const proven = ({ id }: Pain) => suitableProofs(proofs, { pain: id, segment }).length > 0;
  const usable = kind.needsProof ? unsold.toSorted((a, b) => Number(proven(b)) - Number(proven(a))) : unsold;
  if (usable.length < all.length && usable.length === 0) {
    notes.push(speakable.length < all.length ? says.otherLanguage(all[0]!.name, languageName) : says.namesProduct(all[0]!.name));
  }
  const suitable = suitableProofs(proofs, { pain: usable[0]?.id ?? null, segment, values: persona ? vendorValues(persona) : [] });
  const said = persona?.objections?.[objection] ?? null;
  const fitting = suitable.filter((proof) => fitsLanguage(proof.text, language));
  const shownProofs = kind.answers && said ? proofsFor(said, fitting) : fitting;
  const placeholder = proofs.find(isPlaceholder);
  if (kind.mayPitch && shownProofs.length === 0 && suitable.length > 0) notes.push(says.proofLanguage(suitable[0]!.name, languageName));
  else if (kind.mayPitch && shownProofs.length === 0 && placeholder) notes.push(says.placeholder(placeholder.name));
  const product = chooseProduct(
    products.filter((each) => fitsLanguage(usesOf(each, null).join('. '), language)),
    usable[0] ?? null,
  );
  const known = openingFacts(material);
  const opening = known.filter((fact) => kind.opensWith?.(fact) ?? true);
  const facts = kind.freshestFirst ? opening.toSorted((a, b) => (b.moment?.worth ?? 0) - (a.moment?.worth ?? 0)) : opening;
  const now = whyNow(material.account, material.person, material.today);
  if (kind.id === 'objection' && said && !fitsLanguage(said.reply, language)) notes.push(says.replyLanguage(said.says, languageName));
  const spoken = said && fitsLanguage(said.reply, language) ? said : null;
  return { facts, known: known.length, happens: now !== null && !now.stale, pains: usable, proofs: shownProofs, product, objection: spoken, notes };
}

/** Counted, as a kind asks whether it can be written. */
export const inHand = ({ facts, known, happens, pains, proofs, objection }: Stock, { stage }: Pick<Material, 'stage'>): InHand => ({
  facts: known,
  events: facts.filter(({ moment }) => moment !== null).length,
  happens,
  pains: pains.length,
  proofs: proofs.length,
  objections: objection ? 1 : 0,
  stage,
});
