/** Romanian names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Companie publică|Companie listată la bursă|Companie cotată la bursă|Societate cotată la bursă|Societate pe acțiuni cotată',
  private: 'Companie privată|Deținută privat|Societate privată|Proprietate privată|Firmă privată|Companie cu capital privat',
  nonprofit: 'Organizație nonprofit|Nonprofit|Organizație non-profit|Fără scop lucrativ|Non-profit|Organizație fără scop lucrativ',
  government: 'Agenție guvernamentală|Instituție guvernamentală|Instituție publică|Instituție de stat',
  educational: 'Instituție de învățământ|Instituție educațională|Instituție de educație',
  partnership: 'Parteneriat|Societate de persoane|Asociere',
  'self-employed': 'Liber profesionist|Lucrător independent|Persoană care desfășoară activități independente|Activitate independentă',
  'sole-proprietorship': 'Întreprindere individuală|Persoană fizică autorizată|PFA|Proprietate individuală|Asociat unic',
} satisfies CompanyTypeWords;
