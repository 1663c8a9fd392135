/** Finnish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Pörssiyhtiö|Julkinen yritys|Julkinen osakeyhtiö|Pörssiyritys|Julkinen yhtiö|Pörssiin listattu yritys',
  private: 'Yksityinen yritys|Yksityisomistuksessa|Yksityisessä omistuksessa|Yksityinen osakeyhtiö|Yksityisomisteinen yritys|Yksityisomisteinen',
  nonprofit: 'Voittoa tavoittelematon|Voittoa tavoittelematon organisaatio|Voittoa tavoittelematon järjestö|Yleishyödyllinen',
  government: 'Valtion virasto|Viranomainen|Julkisyhteisö|Valtion laitos|Hallituksen virasto',
  educational: 'Oppilaitos|Koulutuslaitos|Koulutusorganisaatio',
  partnership: 'Avoin yhtiö|Kumppanuus|Kommandiittiyhtiö|Henkilöyhtiö',
  'self-employed': 'Itsenäinen ammatinharjoittaja|Itsenäinen yrittäjä|Ammatinharjoittaja',
  'sole-proprietorship': 'Toiminimi|Yksityinen elinkeinonharjoittaja|Yksityisyrittäjä|Yksityinen toiminimi',
} satisfies CompanyTypeWords;
