/** LinkedIn's job functions as a German sentence names them, without article. */
import { isJobFunction, type JobFunction } from '@/lib/language/titles/functions';

const names: Readonly<Record<JobFunction, string>> = {
  accounting: 'Buchhaltung',
  administrative: 'Verwaltung',
  'arts-and-design': 'Kunst und Design',
  'business-development': 'Geschäftsentwicklung',
  'community-and-social-services': 'Soziales und Gemeinwesen',
  consulting: 'Beratung',
  'customer-success-and-support': 'Customer Success und Support',
  education: 'Bildung',
  engineering: 'Technik und Entwicklung',
  entrepreneurship: 'Unternehmertum',
  finance: 'Finanzen',
  'healthcare-services': 'Gesundheitswesen',
  'human-resources': 'Personal',
  'information-technology': 'IT',
  legal: 'Recht',
  marketing: 'Marketing',
  'media-and-communication': 'Medien und Kommunikation',
  'military-and-protective-services': 'Militär und Sicherheitsdienste',
  operations: 'Betrieb und Abläufe',
  'product-management': 'Produktmanagement',
  'program-and-project-management': 'Projekt- und Programmleitung',
  purchasing: 'Einkauf',
  'quality-assurance': 'Qualitätssicherung',
  'real-estate': 'Immobilien',
  research: 'Forschung',
  sales: 'Vertrieb',
};

export const functionName = (slug: string): string => (isJobFunction(slug) ? names[slug] : slug);
