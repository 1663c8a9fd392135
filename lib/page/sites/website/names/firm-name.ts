/**
 * Texts and picture descriptions that can be the name of another firm: a customer, a partner, a rival. A logo wall
 * also holds review badges, flags, stars and arrows; a list of customers also holds their trades.
 */

import { fold } from '@/lib/kernel/text';
import { isAbout } from '@/lib/language/site-words/site-words';
import { isOwnName } from '../fields/whose-address';
import { asName, endsWithLegalForm, nameKey } from '../name/words';
import type { WebsiteSubject } from '../subject';

/** Badges, stores, marks and rules that stand on logo walls and are nobody's customer. */
const badge =
  /\b(?:g2|g2 crowd|capterra|trustpilot|getapp|software advice|gartner|forrester|crozdesk|product hunt|clutch|sourceforge|trustradius|provenexpert|trusted shops|app store|google play|play store|iso|soc|hipaa|gdpr|dsgvo|rgpd|pci|tisax|fedramp|ccpa|high performer|leader|users love us|best of|winner|award|certified|certification|badge|rating|ratings|stars?|reviews?|great place to work|top \d+|bbb|ssl|visa|mastercard|paypal|kununu)\b/i;
/** Words of pictures that are no logos, and of buttons. */
const picture =
  /\b(?:photo|image|picture|avatar|portrait|headshot|screenshot|illustration|graphic|banner|background|icon|flag|arrow|pattern|placeholder|thumbnail|dashboard|video|map|wave|shape|decoration|hero|team|office|woman|man|people|person|bild|foto|imagen|immagine)\b/i;
const sentence =
  /[?!:;"]|[a-zß-ÿ]{3,}\.\s|(?<![a-zÀ-ɏ])(?:is|are|was|were|has|have|with|our|your|their|we|you|how|why|what|that|this|from|ist|sind|und wir|avec|nos|votre|con nuestr|para|learn|read|see|view|more than)(?![a-zà-ɏ])/i;
const logoWords =
  /^(?:logo(?:s|type)?\s*(?:of|de|von|di|da|du|:|-)?\s+)|\s*[-–|]?\s*(?:customer|client|partner|company|brand)?\s*[-_]?(?:logo(?:s|type)?|kundenlogo|ロゴ)(?:\s*\d+)?(?:\s*\((?:white|black|dark|light)\))?$/gi;
const fileLike =
  /^[\w-]+\.(?:png|jpe?g|svg|webp|gif)$|^(?:img|dsc|logo|client|customer|partner|untitled|screenshot)[-_\s]?\d*$|[_]|^[a-z]+(?:-[a-z0-9]+)+$|\d{4,}|^\d+$|%/i;
const mostWords = 5;

/** The name, or null for a text that is none or is the company itself. */
export function firmName(text: string, subject: WebsiteSubject): string | null {
  if (text.length > 80 || (text.includes(', ') && !endsWithLegalForm(text))) return null;
  const bare = text.replace(logoWords, '').trim();
  const name = asName(bare);
  if (
    name === null ||
    name.length > 45 ||
    name.split(' ').length > mostWords ||
    fileLike.test(name) ||
    badge.test(fold(name)) ||
    picture.test(name) ||
    sentence.test(name) ||
    /^[\d.,]+(?:\+|[a-z])*\+? (?!\d?[A-Z])/.test(name) ||
    !/[A-Z\u00C0-\u00DE\u0100-\u1FFF\u3040-\uFFEF\d]/.test(name.length > 12 || name.includes(' ') ? name : name.toUpperCase()) ||
    isAbout('captions', name) ||
    isAbout('places', name) ||
    isAbout('customers', name) ||
    isAbout('partners', name) ||
    isAbout('more', name) ||
    isOwnName(name, subject)
  )
    return null;
  return nameKey(name).length >= 2 ? name : null;
}
