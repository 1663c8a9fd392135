/** Portuguese names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Empresa de capital aberto|De capital aberto|Sociedade aberta',
  private: 'De capital fechado|Empresa de capital fechado|Empresa privada|Sociedade de capital fechado',
  nonprofit: 'Sem fins lucrativos|Organização sem fins lucrativos',
  government: 'Órgão governamental|Agência governamental|Entidade governamental',
  educational: 'Instituição de ensino|Instituição educacional',
  partnership: 'Sociedade|Parceria',
  'self-employed': 'Autônomo|Profissional autônomo|Trabalhador independente',
  'sole-proprietorship': 'Proprietário único|Empresa individual|Empresário individual|Firma individual',
} satisfies CompanyTypeWords;
