/** Norwegian names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Børsnotert selskap|Børsnotert|Børsnotert firma',
  private: 'Privateid|Privateid selskap|Privat selskap|Privateid firma|Privateid bedrift|Privat firma',
  nonprofit: 'Ideell organisasjon|Nonprofit|Ideell|Ikke-kommersiell organisasjon|Veldedig organisasjon',
  government: 'Offentlig etat|Statlig etat|Offentlig myndighet|Statlig organ|Statlig virksomhet',
  educational: 'Utdanningsinstitusjon|Utdannelsesinstitusjon|Utdanning',
  partnership: 'Partnerskap|Ansvarlig selskap|Kompaniskap',
  'self-employed': 'Selvstendig næringsdrivende|Selvstendig',
  'sole-proprietorship': 'Enkeltpersonforetak|Enkeltmannsforetak|Enkeltpersonsforetak',
} satisfies CompanyTypeWords;
