/**
 * Starters come with proofs to be replaced. Until somebody has written a result of their own, there is nothing to show,
 * and a message must not show it.
 */
import type { Proof } from '@/lib/icp/proof';
import { plain } from '@/lib/language/plain-text';

const inName = /^(replace|ersetzen|remplacer|reemplazar|todo|tbd)\b/;
const inText = /\b(placeholder|platzhalter|lorem ipsum|replace this|write your own result)\b/;

export const isPlaceholder = ({ name, text }: Pick<Proof, 'name' | 'text'>): boolean =>
  text.trim() === '' || inName.test(plain(name)) || inText.test(plain(text)) || inText.test(plain(name));
