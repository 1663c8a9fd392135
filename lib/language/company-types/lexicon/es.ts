/** Spanish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Empresa pública|Empresa que cotiza en bolsa',
  private: 'De financiación privada|Empresa privada|De capital privado',
  nonprofit: 'Organización sin ánimo de lucro|Sin ánimo de lucro|Organización sin fines de lucro|Sin fines de lucro',
  government: 'Organismo gubernamental|Administración pública',
  educational: 'Institución educativa',
  partnership: 'Asociación|Sociedad colectiva',
  'self-employed': 'Autónomo|Trabajador autónomo|Trabajador por cuenta propia',
  'sole-proprietorship': 'Empresa individual|Empresa unipersonal',
} satisfies CompanyTypeWords;
