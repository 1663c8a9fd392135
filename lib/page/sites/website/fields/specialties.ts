/**
 * What the company offers, only where the page lists it under a heading that says so: at least three short items,
 * each an item of a list or a heading of its own. Menus are no lists of services: they are passed over.
 */
import { fold } from '@/lib/kernel/text';
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { isAside } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import type { WebsiteSubject } from '../subject';

const offer =
  /^(?:(?:our|the|all|unsere?|nos|les|nuestros|nossos|nostri|i nostri|onze|company|main|core|key) )?(?:(?:core |main |professional |full )?services|services (?:we offer|we provide|offered|include)|products(?: (?:&|and) services)?|services (?:&|and) products|solutions|specialti?es|specialities|expertise|areas of expertise|capabilities|practice areas|what we (?:do|offer)|leistungen|leistungsspektrum|produkte|losungen|kompetenzen|prestations|produits|domaines d.expertise|nos metiers|savoir-faire|servicios|productos|soluciones|especialidades|que hacemos|servicos|produtos|solucoes|servizi|prodotti|soluzioni|diensten|producten|oplossingen)$/;
const fewest = 3;
const most = 20;

export const specialties: Source<string[], WebsiteSubject>[] = [
  ({ outline }) => {
    const { lines } = outline;
    for (const [at, heading] of lines.entries()) {
      if (
        heading.text.length > 40 ||
        heading.href !== null ||
        heading.item !== null ||
        isAside(outline, heading) ||
        !offer.test(fold(heading.text).replace(/[\s:]+$/, ''))
      )
        continue;
      const items = new Map<string, number>();
      const seen = new Set<number>();
      for (let index = at + 1; index < Math.min(lines.length, at + 120); index++) {
        const line = lines[index]!;
        if (isAside(outline, line) || (line.item === null && line.level > 0 && line.level <= Math.max(heading.level, 1))) break;
        if (line.item === null) {
          if (items.size > 0 || index > at + 4) break;
          continue;
        }
        if (seen.has(line.item)) continue;
        seen.add(line.item);
        const text = line.text.length <= 80 ? line.text.replace(/[.;:,]+$/, '') : '';
        if (text.length >= 3 && text.length <= 60 && text.split(' ').length <= 7 && /^[A-Za-zÀ-ɏ]/.test(text) && !/[?!@]|\d{3}/.test(text))
          items.set(text, index);
      }
      if (items.size < fewest || items.size > most || items.size < seen.size * 0.7) continue;
      return [
        {
          value: [...items.keys()],
          confidence: confidence.labelled,
          evidence: [...items].map(([item, index]) => quoteLine(outline, index, { part: item, item, section: heading.text, source: 'heading' })),
        },
      ];
    }
    return [];
  },
];
