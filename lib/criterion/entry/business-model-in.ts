/** "B2B", "SaaS", "sells to consumers", "not agencies": how a company earns its money. */
import { type BusinessModel, businessModels } from '@/lib/signal/vocabulary';
import { defineEntry, only } from '../entry-reader';
import { eachOf, listOf, slugOf } from '../entry-words';

const lead = /^(?:business model|model)\s*:?\s+/i;
const tail = /\s+(?:companies|company|firms?|businesses|vendors?|providers?|platforms?|business model)$/i;

const words: Readonly<Record<string, BusinessModel>> = {
  ecommerce: 'e-commerce',
  'online-shop': 'e-commerce',
  'online-shops': 'e-commerce',
  'online-retail': 'e-commerce',
  'e-commerce': 'e-commerce',
  marketplaces: 'marketplace',
  agencies: 'agency',
  'service-based': 'services',
  'non-profit': 'nonprofit',
  'non-profits': 'nonprofit',
  nonprofits: 'nonprofit',
  charities: 'nonprofit',
  'software-as-a-service': 'saas',
  'subscription-software': 'saas',
  'business-to-business': 'b2b',
  'sells-to-businesses': 'b2b',
  'sell-to-businesses': 'b2b',
  'business-to-consumer': 'b2c',
  'sells-to-consumers': 'b2c',
  'sell-to-consumers': 'b2c',
  d2c: 'b2c',
  dtc: 'b2c',
};

const model = (item: string): BusinessModel | null => {
  const slug = slugOf(item.replace(tail, ''));
  return businessModels.find((each) => each === slug) ?? (Object.hasOwn(words, slug) ? words[slug]! : null);
};

export default defineEntry({
  about: 'account',
  order: 50,
  examples: ['B2B', 'SaaS', 'sells to consumers'],
  read: (text) => {
    const any = eachOf(listOf(text.replace(lead, '')), model);
    return any ? only('business-model-in', { any }) : [];
  },
});
