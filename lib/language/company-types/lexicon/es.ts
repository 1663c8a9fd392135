import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Empresa pública', 'Empresa que cotiza en bolsa', 'Cotizada en bolsa', 'Empresa cotizada'],
  private: ['De financiación privada', 'Empresa privada', 'Privada', 'De capital privado'],
  nonprofit: ['Organización sin ánimo de lucro', 'Sin ánimo de lucro', 'Organización sin fines de lucro', 'Sin fines de lucro'],
  government: ['Organismo gubernamental', 'Administración pública', 'Entidad gubernamental', 'Agencia gubernamental'],
  educational: ['Institución educativa', 'Educativa', 'Centro educativo'],
  partnership: ['Asociación', 'Sociedad colectiva', 'Sociedad'],
  'self-employed': ['Autónomo', 'Trabajador autónomo', 'Trabajador por cuenta propia', 'Por cuenta propia'],
  'sole-proprietorship': ['Empresa individual', 'Empresa unipersonal', 'Propietario único'],
} satisfies CompanyTypeWords;
