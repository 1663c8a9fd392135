/** "Acme · Full-time" → Acme. The logo's name decides where a company's own name holds a dot. */

import { fold } from '@/lib/kernel/text';
import { isEmploymentType } from '@/lib/language/labels/badges';
import type { PageElement } from '@/lib/page/snapshot/page-element';

/** No name holds more dots. */
const mostParts = 6;

export function companyPart(text: string, box: PageElement): string {
  const parts = text.split(' · ');
  if (parts.length === 1) return text;
  const logo = fold(box.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  for (let count = logo === '' ? 0 : Math.min(parts.length, mostParts); count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' · ');
    if (fold(name).length >= 2 && logo.includes(fold(name))) return name;
  }
  return parts.length > 2 && isEmploymentType(parts.at(-1)!) ? parts.slice(0, -1).join(' · ') : parts[0]!;
}
