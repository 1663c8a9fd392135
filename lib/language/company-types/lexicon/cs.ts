/** Czech names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Veřejná společnost|Veřejně obchodovaná společnost|Akciová společnost veřejně obchodovaná|Veřejně obchodovatelná společnost',
  private: 'Soukromá společnost|Soukromá firma|V soukromém vlastnictví|Soukromé vlastnictví|Soukromě vlastněná společnost',
  nonprofit: 'Nezisková organizace|Neziskové|Nezisková',
  government: 'Vládní agentura|Státní úřad|Vládní instituce|Státní instituce|Státní správa',
  educational: 'Vzdělávací instituce|Vzdělávací zařízení|Vzdělávání',
  partnership: 'Partnerství|Veřejná obchodní společnost|Obchodní partnerství',
  'self-employed': 'Samostatně výdělečná činnost|OSVČ|Osoba samostatně výdělečně činná|Samostatná výdělečná činnost',
  'sole-proprietorship': 'Živnost|Živnostník|Individuální vlastnictví|Fyzická osoba podnikající',
} satisfies CompanyTypeWords;
