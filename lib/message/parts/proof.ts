/** A result, word for word as the user wrote it, with its figure and where it can be checked. */
import { asSentence, capped } from '../fill';
import { type Part, say, template } from '../hand';

export default {
  name: 'proof',
  block(hand) {
    const { proof, phrases, mayPitch } = hand;
    if (!proof || !mayPitch) return null;
    const source = { kind: 'proof' as const, id: proof.id };
    const told = { text: asSentence(capped(proof.text, 260)), source };
    const figure =
      proof.figure?.trim() && !proof.text.includes(proof.figure)
        ? [{ text: say(hand, phrases.proofFigure, { figure: capped(proof.figure, 80) }), source }]
        : [];
    const where = proof.source?.trim() ? [{ text: say(hand, phrases.proofSource, { where: capped(proof.source, 120) }), source }] : [];
    const frame = template(say(hand, phrases.proofFrame));
    return { keep: hand.showsProof ? 92 : 77, forms: [[frame, told, ...figure, ...where], [frame, told, ...figure], [frame, told], [told]] };
  },
} satisfies Part;
