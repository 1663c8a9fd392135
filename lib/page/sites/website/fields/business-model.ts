/**
 * The business model, only from explicit self-description (title, description, sentences in the company's own voice)
 * or from structure that cannot be mistaken: a shop has a cart and things to put into it.
 */
import { businessModelsIn } from '@/lib/language/business-models/business-models';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { BusinessModel } from '@/lib/signal/vocabulary';
import type { Page, Source } from '../../../reader';
import { metaContent } from '../../../sources/meta';
import { quoteLine, quoteText } from '../../../sources/quote';
import { isAboutOthers, leadsWithItself, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

/** The page's own slogan stands before this line. */
const sloganLines = 25;

/** "Acme is …": a sentence about somebody, who must then be the company. */
const hasSubject = /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d.&'’-]*\s){1,4}(?:is|are|was|ist|sind|est|sont|es|son|è|sono|é|são|zijn)\s/;

const buy =
  /(?:^|\s)(?:add to (?:cart|basket|bag)|in den (?:warenkorb|einkaufswagen)|ajouter au panier|a[ñn]adir al carrito|agregar al carrito|aggiungi al carrello|adicionar ao carrinho|comprar agora|in winkelwagen|in winkelmand|buy now)$/i;
const cartPath = /\/(?:cart|basket|checkout|warenkorb|panier|carrito|carrello|carrinho|winkelwagen|viewcart|shopping-?cart)(?:[/.?]|$)/i;

export const businessModel: Source<BusinessModel[], WebsiteSubject>[] = [
  (page, subject) => {
    const found = new Map<BusinessModel, Evidence>();
    const read = (text: string, evidence: (words: string) => Evidence): void => {
      for (const { model, words } of businessModelsIn(text, page.outline.language))
        if (!found.has(model)) found.set(model, { ...evidence(words), item: model });
    };
    const { outline, embedded } = page;
    read(outline.title, () => quoteText(outline.title, 'heading', { section: 'title' }));
    const description = metaContent(embedded, 'description', 'og:description');
    for (const sentence of description?.split(/(?<=[.!?])\s/) ?? []) read(sentence, () => quoteText(sentence, 'meta'));
    for (const { text, line, isAside } of sentencesOn(outline)) {
      if (isAside) continue;
      const isSlogan = line < sloganLines && outline.lines[line]!.href === null && text.length <= 160 && !hasSubject.test(text);
      if ((isSlogan || leadsWithItself(text, subject)) && !isAboutOthers(text)) read(text, () => quoteLine(outline, line, { part: text }));
    }
    const shop = shopEvidence(page);
    if (shop && !found.has('e-commerce')) found.set('e-commerce', { ...shop, item: 'e-commerce' });
    const value = [...found.keys()];
    return value.length > 0 ? [{ value, confidence: confidence.shaped, evidence: [...found.values()] }] : [];
  },
];

/** A link to the cart and at least one thing to put in, or two such buttons; a button may end the line of its thing. */
function shopEvidence({ outline }: Page): Evidence | null {
  const buttons = outline.lines.flatMap(({ text }, index) => (text.length <= 60 && buy.test(text) ? [index] : []));
  const hasCart = outline.links.some(({ href }) => cartPath.test(URL.parse(href)?.pathname ?? ''));
  return buttons.length >= (hasCart ? 1 : 2) ? quoteLine(outline, buttons[0]!) : null;
}
