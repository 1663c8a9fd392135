/** Polish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Spółka publiczna|Spółka giełdowa|Spółka notowana na giełdzie|Firma publiczna',
  private: 'Spółka prywatna|Firma prywatna|Własność prywatna|Przedsiębiorstwo prywatne|W rękach prywatnych',
  nonprofit: 'Organizacja non-profit|Organizacja niedochodowa|Non-profit|Organizacja nonprofit',
  government: 'Agencja rządowa|Instytucja rządowa|Urząd państwowy|Organ administracji rządowej',
  educational: 'Instytucja edukacyjna|Instytucja oświatowa|Placówka edukacyjna|Placówka oświatowa',
  partnership: 'Spółka partnerska|Spółka osobowa|Spółka cywilna|Partnerstwo',
  'self-employed': 'Samozatrudnienie|Samozatrudniony|Osoba samozatrudniona',
  'sole-proprietorship': 'Jednoosobowa działalność gospodarcza|Własna działalność gospodarcza|Działalność jednoosobowa',
} satisfies CompanyTypeWords;
