import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Empresa pública', 'Empresa de capital aberto', 'De capital aberto', 'Capital aberto'],
  private: ['Empresa privada', 'De capital fechado', 'Empresa de capital fechado', 'Capital fechado', 'Privada'],
  nonprofit: ['Sem fins lucrativos', 'Organização sem fins lucrativos', 'Entidade sem fins lucrativos'],
  government: ['Órgão governamental', 'Agência governamental', 'Entidade governamental', 'Governo'],
  educational: ['Instituição de ensino', 'Instituição educacional', 'Educacional'],
  partnership: ['Sociedade', 'Parceria', 'Sociedade de pessoas'],
  'self-employed': ['Autônomo', 'Profissional autônomo', 'Autónomo', 'Trabalhador independente', 'Profissional liberal ou autônomo'],
  'sole-proprietorship': ['Empresa individual', 'Proprietário único', 'Firma individual'],
} satisfies CompanyTypeWords;
