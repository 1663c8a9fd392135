/** What a company runs on, and how it takes up technology. */
import { asked, type CatalogueList, noted, said, seen } from '../attribute';

const list: CatalogueList = {
  block: 'technographics',
  attributes: [
    seen('tools', 'Uses a tool', 'technology', 'uses HubSpot or Salesforce'),
    seen('tool-kind', 'Uses a kind of tool: CRM, ERP, marketing automation, analytics, cloud', 'technology', 'uses CRM', { any: ['CRM'] }),
    { ...seen('tools-not', 'Does not use a tool', 'technology', 'not Zoho'), mode: 'exclude' },
    { ...seen('rival-tool', 'Already uses a rival’s product', 'technology', 'not mParticle'), mode: 'exclude' },
    asked('compatibility', 'Compatibility and integration', 'Does our product fit what they already run?'),
    noted('adoption', 'Takes up technology early, with the many, or late', 'Takes up technology early, with the many, or late: early'),
    noted('it-maturity', 'Maturity of their IT', 'Maturity of their IT: at least 3'),
    noted('technology-share', 'Share of revenue spent on technology', 'Share of revenue spent on technology: at least 5'),
    asked('technology-buying', 'How technology is bought', 'Can the department buy software without a central tender?'),
    said('data-driven', 'Driven by data', ['data-driven', 'evidence-based', 'measurable']),
    seen('analytics-tools', 'Analytics tools', 'technology', 'uses Google Analytics or Tableau', {
      any: ['Google Analytics', 'Tableau', 'Power BI'],
    }),
    said('security', 'Data security and compliance', ['SOC 2', 'ISO 27001', 'GDPR']),
  ],
};
export default list;
